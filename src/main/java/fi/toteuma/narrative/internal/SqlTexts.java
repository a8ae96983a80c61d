package fi.toteuma.narrative.internal;

import static fi.toteuma.database.Wordings.wording;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.narrative.SectionText;
import fi.toteuma.narrative.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts as kept in the database. */
@Repository
public class SqlTexts implements Texts {

    private final JdbcClient jdbc;

    public SqlTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SectionText> at(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("""
                select unit, section, text, text_sv, translated_from from section_text
                where municipality_id = ? and report_date = ? order by ordinal""")
                .params(municipality.value(), reportDate)
                .query((row, number) -> new SectionText(row.getString("unit"), row.getString("section"), reportDate,
                        wording(row, "text"),
                        Optional.ofNullable(row.getObject("translated_from", LocalDate.class))))
                .list();
    }
}
