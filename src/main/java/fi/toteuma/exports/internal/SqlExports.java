package fi.toteuma.exports.internal;

import fi.toteuma.exports.Exports;
import fi.toteuma.imports.ContentFiles;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.MunicipalityId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Exports by PostgreSQL's own COPY: as fast as the database gives rows. */
@Component
class SqlExports implements Exports {

    private final JdbcTemplate jdbc;

    SqlExports(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    @Override
    @Transactional(readOnly = true)
    public long write(MunicipalityId municipality, ImportKind kind, OutputStream out) {
        String copy = "copy (" + select(kind).replace(":municipality", String.valueOf(municipality.value()))
                + ") to stdout with (format csv, header)";
        Long rows = jdbc.execute((Connection connection) -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return rows == null ? 0 : rows;
    }

    @Override
    @Transactional(readOnly = true)
    public long writeEvidence(MunicipalityId municipality, Path folder) {
        List<String> names = jdbc.queryForList(
                "select name from evidence where municipality_id = ? and replaced_by is null order by name", String.class,
                municipality.value());
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                byte[] content = jdbc.queryForObject(
                        "select content from evidence where municipality_id = ? and name = ? and replaced_by is null", byte[].class,
                        municipality.value(), name);
                Files.write(folder.resolve(name), Objects.requireNonNull(content));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.size();
    }

    private static final String FROM = """
             from amount m join unit u on u.id = m.unit_id join account a on a.id = m.account_id
            left join investment_object o on o.id = m.object_id left join decision d on d.id = m.decision_id
            where m.municipality_id = :municipality and m.measure in (""";

    private static String select(ImportKind kind) {
        return switch (kind) {
            case UNITS -> """
                    select u.code, v.name, v.name_sv, v.level, p.code as parent, v.valid_from, v.valid_to, v.printed_as
                    from unit_version v join unit u on u.id = v.unit_id left join unit p on p.id = v.parent_id
                    where u.municipality_id = :municipality order by v.ordinal, u.code, v.valid_from""";
            case ACCOUNTS -> """
                    select code, name, name_sv, nature, case when internal then 'yes' else 'no' end as internal,
                           valid_from, valid_to
                    from account where municipality_id = :municipality order by code""";
            case OBJECTS -> """
                    select code, name, name_sv from investment_object
                    where municipality_id = :municipality order by ordinal""";
            case REORGANISATION -> """
                    select r.effective, f.code as "from", t.code as "to", s.share, s.note, s.note_sv
                    from reorganisation r join reorganisation_share s on s.reorganisation_id = r.id
                    join unit f on f.id = s.from_unit_id join unit t on t.id = s.to_unit_id
                    where r.municipality_id = :municipality order by r.effective, f.code, t.code""";
            case BUDGET -> summed("""
                    u.code as unit, a.code as account, m.year, m.amount, o.code as object,
                    case m.measure when 'BUDGET' then 'original' else 'amended' end as stage""", "'BUDGET', 'AMENDED_BUDGET'");
            case AMENDMENTS -> amounts("""
                    d.body, d.decided_on, d.section, d.reason, d.reason_sv, u.code as unit, a.code as account, m.year, m.amount,
                    o.code as object""", "'AMENDMENT'");
            case PLAN -> summed("""
                    extract(year from m.vintage)::int as budget_year, u.code as unit, a.code as account, m.year, m.amount,
                    o.code as object""", "'PLAN'");
            case FORECAST -> summed("""
                    m.vintage as report_date, u.code as unit, a.code as account, m.year, m.amount, o.code as object""", "'FORECAST'");
            case BALANCES -> summed("""
                    u.code as unit, a.code as account, m.year, m.month, m.amount, o.code as object, m.counterparty""", "'ACTUAL'");
            case RESTATED -> summed("""
                    m.vintage as tree_date, u.code as unit, a.code as account, m.year, m.month, m.amount,
                    o.code as object, m.counterparty""", "'RESTATED_ACTUAL'");
            case ENTRIES -> """
                    select e.voucher, e.row_no as "row", e.entry_date as "date", u.code as unit, a.code as account, e.amount,
                           e.project, e.service_class, e.counterparty, o.code as object, e.text
                    from ledger_entry e join unit u on u.id = e.unit_id join account a on a.id = e.account_id
                    left join investment_object o on o.id = e.object_id
                    where e.municipality_id = :municipality order by e.source, e.entry_date, e.voucher, e.row_no""";
            default -> ContentFiles.select(kind);
        };
    }

    private static String amounts(String columns, String measures) {
        return "select " + columns + FROM + measures + """
                ) order by m.year, m.month, m.vintage, u.code, a.code, o.code, m.batch_id, m.source_row""";
    }

    /** A file says each of these amounts once, whatever several sources, or codes that stood for the same, had brought of it. */
    private static String summed(String columns, String measures) {
        return "select " + columns.replace("m.amount", "sum(m.amount) as amount") + FROM + measures + """
                ) group by m.year, m.month, m.vintage, m.measure, u.code, a.code, o.code, m.counterparty
                order by m.year, m.month, m.vintage, u.code, a.code, o.code, min(m.batch_id), min(m.source_row)""";
    }
}
