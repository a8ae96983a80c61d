package fi.toteuma.examples;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.reporting.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A town of one branch with two units that tells of its goals, risks and projects three times a year, in the model reports. */
final class ReportingTown implements AutoCloseable {

    static final List<LocalDate> DATES = List.of(
            LocalDate.of(2024, 3, 31), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 3, 31));

    private static final String SETTINGS = """
            municipality: kertola
            name: {fi: Kertola}
            languages: [fi]
            levels:
              - {key: kunta, name: Kunta}
              - {key: toimiala, name: Toimiala}
              - {key: yksikko, name: Yksikkö}
            bodies:
              - {key: valtuusto, name: Valtuusto, kind: council}
            goal-frameworks:
              - {key: strategia, name: {fi: Strategia}, from: 2022-01-01, levels: [{key: paamaara, name: {fi: Päämäärä}}]}
            risk-scale:
              likelihood: [{fi: Harvoin}, {fi: Joskus}, {fi: Usein}]
              impact: [{fi: Pieni}, {fi: Kohtalainen}, {fi: Suuri}]
              bands: [{to: 2, name: {fi: Matala}}, {to: 4, name: {fi: Kohtalainen}}, {to: 9, name: {fi: Korkea}}]
            schemes: [tulos.yaml, lyhyt.yaml, investoinnit.yaml]
            imports:
              - {kind: units, file: units.csv}
              - {kind: accounts, file: accounts.csv}
              - {kind: budget, file: budget.csv}
              - {kind: balances, file: balances.csv}
            documents:
            """;

    private static final String DOCUMENT = """
              - {key: d%s, unit: T, year: %d, through: %d, tree-date: %s, made: %s, schemes: {statement: tulos, short: lyhyt, investments: investoinnit}, layouts: {malli: malli/%s}}
            """;

    private static final String SCHEME = """
            scheme: %s
            name: Tulos
            lines:
              - {line: tuotot, label: Tuotot, accounts: [%s]}
              - {line: kulut, label: Kulut, accounts: [%s]}
              - {line: kate, label: Kate, sum: [tuotot, kulut], role: result}
            """;

    private final ExampleProgram program;
    private final Path folder;
    private final Deque<Long> batches = new ArrayDeque<>();
    private int files;

    ReportingTown(Path folder) {
        this.folder = folder;
        StringBuilder settings = new StringBuilder(SETTINGS);
        for (LocalDate date : DATES) {
            String layout = date.getMonthValue() == 12 ? "tilinpaatos" : "osavuosikatsaus";
            settings.append(
                    DOCUMENT.formatted(date, date.getYear(), date.getMonthValue(), date, date.plusDays(30), layout));
        }
        write("municipality.yaml", settings.toString());
        write("tulos.yaml", SCHEME.formatted("tulos", "3000-3999", "4000-4999"));
        write("lyhyt.yaml", SCHEME.formatted("lyhyt", "3000-3999", "4000-4999"));
        write("investoinnit.yaml", SCHEME.formatted("investoinnit", "9000-9099", "9100-9499"));
        write("units.csv", """
                code;name;level;parent;valid_from
                K;Kertola;kunta;;2020-01-01
                T;Toimiala;toimiala;K;2020-01-01
                10;Koulut;yksikko;T;2020-01-01
                20;Satama;yksikko;T;2020-01-01
                """);
        write("accounts.csv", "code;name;nature\n3000;Myynti;INCOME\n4000;Palkat;COST\n9100;Laituri;COST\n");
        write("budget.csv", """
                unit;account;year;amount
                10;4000;2024;-1000,00
                20;4000;2024;-500,00
                10;4000;2025;-1100,00
                20;9100;2025;-70,00
                """);
        write("balances.csv", """
                unit;account;year;month;amount
                10;4000;2024;3;-240,10
                20;3000;2024;5;12,50
                10;4000;2024;12;-700,00
                10;4000;2025;3;-250,00
                """);
        program = new ExampleProgram(folder);
    }

    <T> T bean(Class<T> type) {
        return program.bean(type);
    }

    void asOwner(String statement) throws SQLException {
        program.asOwner(statement);
    }

    MunicipalityId id() {
        return program.imported().municipality();
    }

    /** Imports rows that must be sound; none are no file. */
    void in(ImportKind kind, String head, List<String> rows) {
        in(kind, head, rows, false);
    }

    /** The same, in place of what is stored of the same. */
    void replace(ImportKind kind, String head, List<String> rows) {
        in(kind, head, rows, true);
    }

    private void in(ImportKind kind, String head, List<String> rows, boolean replace) {
        if (rows.isEmpty()) {
            return;
        }
        Path file = write("file" + ++files + ".csv", head + "\n" + String.join("\n", rows) + "\n");
        if (bean(Imports.class).run(ImportRequest.of(id(), kind, file), replace) instanceof ImportOutcome.Imported imported) {
            batches.push(imported.batch());
        } else {
            throw new AssertionError(kind + ": " + rows);
        }
    }

    /** What came in by another way than {@link #in}, to be taken back with the rest. */
    void remember(long batch) {
        batches.push(batch);
    }

    /** Takes everything back, the last first, so that the town is as it was founded. */
    void takeBack() {
        while (!batches.isEmpty()) {
            if (!(bean(Imports.class).undo(id(), batches.pop()) instanceof UndoOutcome.Undone)) {
                throw new AssertionError("an import that can't be taken back");
            }
        }
    }

    /** The report of a date as HTML. */
    byte[] report(LocalDate date) {
        return Renderers.of("html").orElseThrow().render(program.make("d" + date, Reports.MODEL));
    }

    /** The reports of all dates before a day. */
    List<byte[]> reportsBefore(LocalDate day) {
        List<byte[]> reports = new ArrayList<>();
        DATES.stream().filter(date -> date.isBefore(day)).forEach(date -> reports.add(report(date)));
        return reports;
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        program.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
