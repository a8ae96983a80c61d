package fi.toteuma.imports;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.finance.internal.SqlRollups;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.internal.SqlMunicipalities;
import fi.toteuma.organisation.internal.SqlOrganisations;
import fi.toteuma.period.internal.SqlPeriods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A small municipality to import into: three levels, ten accounts, two investment objects. */
final class Example {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-17T09:00:00Z"), ZoneOffset.UTC);

    static final String SETTINGS = """
            municipality: mallila
            name: {fi: Mallila}
            languages: [fi]
            levels:
              - {key: kunta, name: Kunta}
              - {key: toimiala, name: Toimiala}
              - {key: yksikko, name: {fi: Yksikkö, sv: Enhet}}
            bodies:
              - {key: valtuusto, name: Valtuusto, kind: council}
              - {key: lautakunta, name: Lautakunta, kind: board}
            binding-levels:
              - {body: valtuusto, level: toimiala, scheme: tulos, line: kate, name: "Toimiala, netto"}
            schemes: [tulos.yaml]
            goal-frameworks:
              - key: strategia
                name: Strategia
                from: 2022-01-01
                levels:
                  - {key: paamaara, name: Päämäärä}
                  - {key: alatavoite, name: Alatavoite}
            """;

    static final String SCHEME = """
            scheme: tulos
            name: Tulos
            lines:
              - {line: tuotot, label: Tuotot, accounts: [3000-3999]}
              - {line: kulut, label: Kulut, accounts: [4000-4999]}
              - {line: kate, label: Kate, sum: [tuotot, kulut]}
              - {line: poistot, label: Poistot, accounts: [7000-7999]}
            """;

    static final String UNITS = """
            code;name;level;parent;valid_from;valid_to
            K;Mallila;kunta;;2020-01-01;
            S;Sivistys;toimiala;K;2020-01-01;
            T;Tekninen;toimiala;K;2020-01-01;
            10;Koulut;yksikko;S;2020-01-01;
            20;Kirjasto;Enhet;S;2020-01-01;2024-12-31
            30;Kadut;yksikko;T;2020-01-01;
            """;

    static final String ACCOUNTS = """
            code;name;nature;internal;valid_from;valid_to
            3000;Myynti;INCOME;no;;
            3900;Sisäiset tuotot;tulo;kyllä;;
            4000;Palkat;COST;no;;
            4300;Palvelut;meno;ei;;
            4900;Vanha tili;COST;no;2020-01-01;2023-12-31
            7000;Poistot;COST;no;;
            """;

    static final String OBJECTS = """
            code;name
            INV1;Koulun piha
            INV2;Silta
            """;

    final TestDatabase database = TestDatabase.fresh();
    final JdbcClient jdbc = database.jdbc();
    final SqlMunicipalities municipalities = new SqlMunicipalities(jdbc);
    final SqlOrganisations organisations = new SqlOrganisations(jdbc);
    final SqlRollups rollups = new SqlRollups(jdbc, organisations);
    final Imports imports = imports(new VirusScan(""));
    final MunicipalityId municipality;
    private final Path folder;
    private int files;

    Example(Path folder) {
        this.folder = folder;
        this.municipality = municipalities.save("mallila", SETTINGS);
        municipalities.saveFiles(municipality, Map.of("tulos.yaml", SCHEME));
    }

    Imports imports(VirusScan scan) {
        return new Imports(
                new JdbcTemplate(database.dataSource()), new JdbcTransactionManager(database.dataSource()), rollups, organisations, CLOCK, scan, "64KB");
    }

    /** With units, accounts and objects. */
    static Example ready(Path folder) {
        Example example = new Example(folder);
        example.in(ImportKind.UNITS, UNITS);
        example.in(ImportKind.ACCOUNTS, ACCOUNTS);
        example.in(ImportKind.OBJECTS, OBJECTS);
        return example;
    }

    /** As {@link #ready}, with records of content that others may refer to. */
    static Example withContent(Path folder) {
        Example example = ready(folder);
        ContentSamples.FIRST.forEach(example::in);
        return example;
    }

    SqlPeriods periods() {
        return new SqlPeriods(jdbc);
    }

    Path file(String content) {
        return file(content, StandardCharsets.UTF_8);
    }

    Path file(String content, Charset charset) {
        return file(content.getBytes(charset));
    }

    Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("file" + ++files), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportRequest request(ImportKind kind, Path path) {
        ImportRequest request = ImportRequest.of(municipality, kind, path);
        return new ImportRequest(
                municipality, kind, kind.key(), path, "tiedosto.csv", request.mapping(), request.sheet());
    }

    ImportOutcome run(ImportKind kind, String content) {
        return imports.run(request(kind, file(content)), false);
    }

    ImportOutcome replace(ImportKind kind, String content) {
        return imports.run(request(kind, file(content)), true);
    }

    /** Imports what must be sound. */
    ImportOutcome.Imported in(ImportKind kind, String content) {
        return imported(run(kind, content));
    }

    static ImportOutcome.Imported imported(ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Imported imported) {
            return imported;
        }
        throw new AssertionError("not imported: " + text(outcome));
    }

    static String text(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Refused(Problems problems)
                ? problems.shown().stream()
                        .map(p -> p.message(fi.toteuma.kernel.Language.FI))
                        .collect(Collectors.joining("\n"))
                : outcome.toString();
    }

    /** Numbers of sets of units mean nothing: what counts is which units, when, and their sums. */
    private static final Map<String, String> BY_CODES = Map.of(
            "subtree", "select u.code, s.valid_from, s.valid_to from subtree s join unit u on u.id = s.unit_id",
            "subtree_member", """
                    select u.code, s.valid_from, m.code as member from subtree s join unit u on u.id = s.unit_id
                    join subtree_member x on x.subtree_id = s.id join unit m on m.id = x.unit_id""",
            "rollup", """
                    select u.code, s.valid_from, r.year, r.measure, r.vintage, r.account_id, r.object_id, r.internal, r.facts,
                           r.m0, r.m1, r.m2, r.m3, r.m4, r.m5, r.m6, r.m7, r.m8, r.m9, r.m10, r.m11, r.m12
                    from rollup r join subtree s on s.id = r.subtree_id join unit u on u.id = s.unit_id""");

    /** All rows of all tables but the list of imports and the audit trail, which only grow, as text: what an import or its undo must leave alone. */
    Map<String, String> dump() {
        Map<String, String> dump = new TreeMap<>();
        jdbc.sql("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !Set.of("import_batch", "audit_trail").contains(table) && !table.startsWith("flyway"))
                .forEach(table -> dump.put(
                        table,
                        jdbc.sql("select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from ("
                                        + BY_CODES.getOrDefault(table, "select * from " + table) + ") t")
                                .query(String.class)
                                .single()));
        return dump;
    }

    long batches() {
        return jdbc.sql("select count(*) from import_batch").query(Long.class).single();
    }
}
