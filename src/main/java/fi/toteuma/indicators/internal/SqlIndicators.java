package fi.toteuma.indicators.internal;

import static fi.toteuma.database.Wordings.wording;

import fi.toteuma.indicators.Indicators;
import fi.toteuma.indicators.KeyFigure;
import fi.toteuma.indicators.KeyFigureValue;
import fi.toteuma.indicators.KeyFigureValue.Basis;
import fi.toteuma.indicators.Series;
import fi.toteuma.indicators.SeriesValue;
import fi.toteuma.indicators.Statistic;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series, key figures and statistics as kept in the database. */
@Repository
public class SqlIndicators implements Indicators {

    private final JdbcClient jdbc;

    public SqlIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Series> series(MunicipalityId municipality) {
        return jdbc.sql("""
                select code, name, name_sv, measured_in, source, decimals from series
                where municipality_id = ? order by ordinal, code""")
                .param(municipality.value())
                .query((row, number) -> new Series(row.getString("code"), wording(row, "name"), row.getString("measured_in"),
                        row.getString("source"), row.getInt("decimals")))
                .list();
    }

    @Override
    public List<SeriesValue> seriesValues(MunicipalityId municipality) {
        return jdbc.sql("""
                select series, date, value, comparable, note from series_value where municipality_id = ? order by date, ordinal""")
                .param(municipality.value())
                .query((row, number) -> new SeriesValue(row.getString("series"), row.getObject("date", LocalDate.class),
                        row.getBigDecimal("value"), row.getBoolean("comparable"), row.getString("note")))
                .list();
    }

    @Override
    public List<KeyFigure> keyFigures(MunicipalityId municipality) {
        return jdbc.sql("""
                select code, unit, name, name_sv, part, part_sv, measured_in, measured_in_sv, formula, decimals, source from key_figure
                where municipality_id = ? order by ordinal, code""")
                .param(municipality.value())
                .query((row, number) -> new KeyFigure(row.getString("code"), row.getString("unit"), wording(row, "name"),
                        wording(row, "part"), wording(row, "measured_in"), row.getString("formula"), row.getInt("decimals"),
                        row.getString("source")))
                .list();
    }

    @Override
    public List<KeyFigureValue> keyFigureValues(MunicipalityId municipality) {
        return jdbc.sql("""
                select key_figure, year, through, basis, value, printed, comparable, note from key_figure_value
                where municipality_id = ? order by year, through, ordinal""")
                .param(municipality.value())
                .query((row, number) -> new KeyFigureValue(row.getString("key_figure"), row.getInt("year"), row.getInt("through"),
                        Basis.valueOf(row.getString("basis").toUpperCase(Locale.ROOT)), Optional.ofNullable(row.getBigDecimal("value")),
                        row.getString("printed"), row.getBoolean("comparable"), row.getString("note")))
                .list();
    }

    @Override
    public List<Statistic> statistics(MunicipalityId municipality, LocalDate reportDate) {
        return jdbc.sql("""
                select unit, table_key, row_label, row_label_sv, heading, heading_sv, value, measured_in, measured_in_sv, role
                from statistic
                where municipality_id = ? and report_date = ? order by ordinal""")
                .params(municipality.value(), reportDate)
                .query((row, number) -> new Statistic(row.getString("unit"), row.getString("table_key"), row.getString("row_label"),
                        wording(row, "row_label"), row.getString("heading"), wording(row, "heading"),
                        Optional.ofNullable(row.getBigDecimal("value")), wording(row, "measured_in"),
                        Statistic.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT))))
                .list();
    }
}
