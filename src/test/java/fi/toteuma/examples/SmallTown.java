package fi.toteuma.examples;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A town of one branch with two units, whose figures a test gives: the model documents in cases that no example has. */
final class SmallTown {

    private static final String SETTINGS = """
            municipality: pikkula
            name: {fi: Pikkula}
            languages: [fi]
            levels:
              - {key: kunta, name: Kunta}
              - {key: toimiala, name: Toimiala}
              - {key: yksikko, name: Yksikkö}
            bodies:
              - {key: valtuusto, name: Valtuusto, kind: council}
            binding-levels:
              - {body: valtuusto, level: toimiala, scheme: tulos, line: kate, name: "Toimiala, netto"}
            schemes: [tulos.yaml, lyhyt.yaml, investoinnit.yaml]
            imports:
              - {kind: units, file: units.csv}
              - {kind: accounts, file: accounts.csv}
            %sdocuments:
              - {key: vuosi, unit: T, year: 2025, through: 12, tree-date: 2025-12-31, made: 2026-02-02, schemes: {statement: tulos, short: lyhyt, investments: investoinnit}, layouts: {malli: malli/tilinpaatos}}
              - {key: puoli, unit: T, year: 2025, through: 6, tree-date: 2025-06-30, made: 2025-08-01, schemes: {statement: tulos, short: lyhyt, investments: investoinnit}, layouts: {malli: malli/kayttosuunnitelman-toteuma}}
              - {key: suunnitelma, unit: T, year: 2025, through: 12, tree-date: 2025-01-01, made: 2025-01-20, schemes: {statement: tulos, short: lyhyt, investments: investoinnit}, layouts: {malli: malli/kayttosuunnitelma}}
            """;

    private static final String SCHEME = """
            scheme: tulos
            name: Tulos
            lines:
              - {line: tuotot, label: Tuotot, accounts: [3000-3899]}
              - {line: kulut, label: Kulut, accounts: [4000-4899, 4500-4510]}
              - {line: muut, label: Muut kulut, accounts: [4500-4510]}
              - {line: kate, label: Kate, sum: [tuotot, kulut, muut], role: result}
            """;

    private static final String SHORT = """
            scheme: lyhyt
            name: Lyhyt
            lines:
              - {line: tulot, label: Tulot, accounts: [3000-3999]}
              - {line: menot, label: Menot, accounts: [4000-4899]}
              - {line: netto, label: Netto, sum: [tulot, menot], role: result}
            """;

    private static final String INVESTMENTS = """
            scheme: investoinnit
            name: Investoinnit
            lines:
              - {line: menot, label: Menot, accounts: [9000-9499]}
              - {line: netto, label: Netto, sum: [menot], role: result}
            """;

    private static final String UNITS = """
            code;name;level;parent;valid_from
            K;Pikkula;kunta;;2020-01-01
            T;Toimiala;toimiala;K;2020-01-01
            10;Koulut;yksikko;T;2020-01-01
            20;Satama;yksikko;T;2020-01-01
            """;

    private static final String ACCOUNTS = """
            code;name;nature
            3000;Myynti;INCOME
            3900;Kaavion ulkopuolella;INCOME
            4000;Palkat;COST
            4500;Kahdella rivillä;COST
            9000;Rakennukset;COST
            """;

    private final Path folder;
    private final StringBuilder imports = new StringBuilder();
    private final StringBuilder documents = new StringBuilder();
    private int files;

    SmallTown(Path folder) {
        this.folder = folder;
    }

    SmallTown budget(String... rows) {
        return with("budget", "unit;account;year;amount", rows);
    }

    SmallTown forecast(String... rows) {
        return with("forecast", "report_date;unit;account;year;amount", rows);
    }

    SmallTown ledger(String... rows) {
        return with("balances", "unit;account;year;month;amount", rows);
    }

    SmallTown goals(String... rows) {
        return with("goals", "code;year;layer;unit;title;responsible", rows);
    }

    SmallTown followUps(String... rows) {
        return with("follow-ups", "goal;report_date;status;text;reason", rows);
    }

    SmallTown texts(String... rows) {
        return with("texts", "unit;section;report_date;text", rows);
    }

    SmallTown with(String kind, String head, String... rows) {
        String file = kind + ++files + ".csv";
        write(file, head + "\n" + String.join("\n", rows) + "\n");
        imports.append("  - {kind: %s, file: %s, source: talous}\n".formatted(kind, file));
        return this;
    }

    /** A half-year document called {@code oma} with these blocks. */
    SmallTown blocks(String blocks) {
        return layout("blocks:\n" + blocks.indent(2));
    }

    /** A half-year document called {@code oma} with these columns, rows and blocks. */
    SmallTown layout(String parts) {
        write("oma.yaml", "layout: oma\nset: malli\ntitle: Oma\n" + parts);
        documents.append("  - {key: oma, unit: T, year: 2025, through: 6, tree-date: 2025-06-30, made: 2025-08-01, "
                + "schemes: {statement: tulos, short: lyhyt}, layouts: {malli: oma.yaml}}\n");
        return this;
    }

    ExampleInstallation open() {
        write("municipality.yaml", SETTINGS.formatted(imports) + documents);
        write("tulos.yaml", SCHEME);
        write("lyhyt.yaml", SHORT);
        write("investoinnit.yaml", INVESTMENTS);
        write("units.csv", UNITS);
        write("accounts.csv", ACCOUNTS);
        return new ExampleInstallation("pikkula", folder);
    }

    Document document(String key) {
        return open().document(key, "malli");
    }

    private void write(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document's sentences, headings and chart titles, a line each. */
    static String text(Document document) {
        return document.blocks().stream().map(SmallTown::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Paragraph(var role, List<Span> spans, _) -> spans.stream().map(Span::text).collect(Collectors.joining());
            case Block.Heading heading -> heading.text();
            case Block.ChartBlock(var chart) -> chart.title() + "\n" + chart.alternative();
            case Block.TableBlock(Table table) -> table.title() + "\n" + String.join("\n", table.notes());
            case Block.SideBySide(List<Block> wide, List<Block> narrow) ->
                wide.stream().map(SmallTown::text).collect(Collectors.joining("\n")) + "\n"
                        + narrow.stream().map(SmallTown::text).collect(Collectors.joining("\n"));
            case Block.Items(var numbered, List<List<Span>> items, _) -> items.stream().map(Span::plain).collect(Collectors.joining("\n"));
            case Block.WordTableBlock(WordTable table) -> table.title() + "\n" + words(table) + "\n" + String.join("\n", table.notes());
            default -> "";
        };
    }

    private static String words(WordTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.pieces().stream())
                .map(Piece::plain)
                .collect(Collectors.joining("\n"));
    }

    /** What is printed in a cell of the first table whose title holds a word. */
    static String cell(Document document, String title, String row, String column) {
        Table table = document.tables().stream()
                .filter(each -> each.title().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + title + ": "
                        + document.tables().stream().map(Table::title).toList()));
        Table.Row found = table.rows().stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + row + ": " + table.rows().stream().map(Table.Row::id).toList()));
        int at = table.columnIndex(column);
        return document.notation().print(found.cells().get(at).value(), table.columns().get(at));
    }
}
