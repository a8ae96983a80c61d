package fi.toteuma.organisation.internal;

import static fi.toteuma.database.Wordings.wording;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Reorganisation;
import fi.toteuma.organisation.Reorganisation.Share;
import fi.toteuma.organisation.UnitVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units and reorganisations as kept in the database. */
@Repository
public class SqlOrganisations implements Organisations {

    private final JdbcClient jdbc;

    public SqlOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Organisation of(MunicipalityId municipality) {
        return new Organisation(jdbc.sql("""
                select u.code, v.name, v.name_sv, v.level, p.code as parent, v.valid_from, v.valid_to, v.printed_as, v.ordinal
                from unit_version v join unit u on u.id = v.unit_id left join unit p on p.id = v.parent_id
                where u.municipality_id = ? order by v.ordinal, u.code, v.valid_from""")
                .param(municipality.value()).query(SqlOrganisations::version).list());
    }

    private static UnitVersion version(ResultSet row, int number) throws SQLException {
        DateRange period = new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
        return new UnitVersion(row.getString("code"), wording(row, "name"),
                row.getString("level"), row.getString("parent"), period, row.getString("printed_as"), row.getInt("ordinal"));
    }

    @Override
    public List<Reorganisation> reorganisations(MunicipalityId municipality) {
        Map<LocalDate, List<Share>> shares = new LinkedHashMap<>();
        jdbc.sql("""
                select r.effective, o.code as old, n.code as new, s.share, s.note, s.note_sv
                from reorganisation r join reorganisation_share s on s.reorganisation_id = r.id
                join unit o on o.id = s.from_unit_id join unit n on n.id = s.to_unit_id
                where r.municipality_id = ? order by r.effective, o.code, n.code""")
                .param(municipality.value()).query((ResultSet row) -> {
                    shares.computeIfAbsent(row.getObject("effective", LocalDate.class), key -> new ArrayList<>()).add(new Share(
                            row.getString("old"), row.getString("new"), row.getBigDecimal("share"),
                            note(row.getString("note"), row.getString("note_sv"))));
                });
        return shares.entrySet().stream().map(entry -> new Reorganisation(entry.getKey(), entry.getValue())).toList();
    }

    private static Optional<Wording> note(String finnish, String swedish) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        if (!finnish.isBlank()) {
            texts.put(Language.FI, finnish);
        }
        if (!swedish.isBlank()) {
            texts.put(Language.SV, swedish);
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Wording(texts));
    }
}
