package fi.toteuma.bench;

import fi.toteuma.finance.Rollups;
import fi.toteuma.kernel.MunicipalityId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A made-up town, always the same: 926 units at the lowest of four levels, 90 accounts, a year of monthly balances of every unit and
 * account (1 000 080), the first quarter of the next year and its budget.
 */
final class SampleTown {

    static final int YEAR = 2025;
    static final int UNITS = 926;
    static final int ACCOUNTS = 90;
    static final String TOP = "T";
    static final String MIDDLE = "T-03";
    static final String LEAF = "T-03-23-423";

    private static final String SETTINGS = """
            municipality: %s
            name: {fi: Mittaus}
            languages: [fi]
            levels:
              - {key: kunta, name: Kunta}
              - {key: toimiala, name: Toimiala}
              - {key: palvelualue, name: Palvelualue}
              - {key: yksikko, name: Yksikkö}
            """;

    private final JdbcClient jdbc;
    private final Rollups rollups;

    SampleTown(JdbcClient jdbc, Rollups rollups) {
        this.jdbc = jdbc;
        this.rollups = rollups;
    }

    /** Writes the tree and the accounts, no figures yet. */
    MunicipalityId found(String key) {
        short town = jdbc.sql("insert into municipality (key, settings) values (?, ?) returning id")
                .params(key, SETTINGS.formatted(key)).query(Short.class).single();
        long batch = batch(town, "units");
        jdbc.sql("""
                create temporary table place on commit drop as
                select 'T' as code, null as parent, 'kunta' as level, 0 as ordinal
                union all select 'T-' || to_char(i, 'fm00'), 'T', 'toimiala', i from generate_series(0, 9) i
                union all select 'T-' || to_char(i % 10, 'fm00') || '-' || to_char(i, 'fm00'), 'T-' || to_char(i % 10, 'fm00'),
                    'palvelualue', i from generate_series(0, 99) i
                union all select 'T-' || to_char(i % 10, 'fm00') || '-' || to_char(i % 100, 'fm00') || '-' || i,
                    'T-' || to_char(i % 10, 'fm00') || '-' || to_char(i % 100, 'fm00'), 'yksikko', i
                    from generate_series(0, ? - 1) i""").param(UNITS).update();
        jdbc.sql("insert into unit (municipality_id, code) select ?, code from place").param(town).update();
        jdbc.sql("""
                insert into unit_version (unit_id, name, level, parent_id, valid_from, ordinal, batch_id)
                select u.id, 'Yksikkö ' || p.code, p.level, up.id, date '2020-01-01', p.ordinal, ?
                from place p join unit u on u.code = p.code and u.municipality_id = ?
                left join unit up on up.code = p.parent and up.municipality_id = ?""").params(batch, town, town).update();
        jdbc.sql("""
                insert into account (municipality_id, code, name, nature, batch_id)
                select ?, (3000 + 50 * i)::text, 'Tili ' || i, case when i < 30 then 'INCOME' else 'COST' end, ?
                from generate_series(0, ? - 1) i""").params(town, batch, ACCOUNTS).update();
        MunicipalityId municipality = new MunicipalityId(town);
        rollups.rebuildSubtrees(municipality);
        return municipality;
    }

    /** Code of a unit of the lowest level. */
    static String unit(int number) {
        return "T-%02d-%02d-%d".formatted(number % 10, number % 100, number);
    }

    /** Code of an account. */
    static String account(int number) {
        return String.valueOf(3000 + 50 * number);
    }

    /** Writes a year's balances, the next year's first quarter and its budget, with their roll-ups. */
    void fill(MunicipalityId municipality) {
        write(municipality, "ACTUAL", YEAR - 1, 1, 12);
        write(municipality, "ACTUAL", YEAR, 1, 3);
        write(municipality, "BUDGET", YEAR, 0, 0);
    }

    private void write(MunicipalityId municipality, String measure, int year, int from, int through) {
        long batch = batch(municipality.value(), measure.toLowerCase(Locale.ROOT));
        jdbc.sql("""
                insert into amount (municipality_id, measure, year, month, unit_id, account_id, amount, batch_id, source_row)
                select u.municipality_id, ?, ?, m, u.id, a.id,
                    (a.id * 7919 + u.id * 104729 + m * 1299709) % 1000000 / 100.0 * case a.nature when 'COST' then -1 else 1 end,
                    ?, row_number() over () + 1
                from unit u cross join account a cross join generate_series(?, ?) m
                where u.municipality_id = ? and u.code like 'T-__-__-%' and a.municipality_id = u.municipality_id""")
                .params(measure, year, batch, from, through, municipality.value()).update();
        rollups.add(municipality, batch);
    }

    long batch(short town, String kind) {
        return jdbc.sql("""
                insert into import_batch (municipality_id, kind, source, file, sha256, rows, imported_at)
                values (?, ?, 'bench', 'bench.csv', '', 0, now()) returning id""").params(town, kind).query(Long.class).single();
    }
}
