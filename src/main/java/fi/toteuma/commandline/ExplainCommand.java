package fi.toteuma.commandline;

import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.Mended;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.reporting.UnknownReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where a printed figure comes from. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private static final Set<String> PERSONS = Set.of("counterparty", "text");

    private final Program program;
    private final Words words;

    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "explain.key")
    private String key = "";

    @Parameters(index = "1", paramLabel = "TABLE", descriptionKey = "explain.table")
    private String tableId = "";

    @Parameters(index = "2", paramLabel = "ROW", descriptionKey = "explain.row")
    private String row = "";

    @Parameters(index = "3", paramLabel = "COLUMN", descriptionKey = "explain.column")
    private String column = "";

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "explain.set")
    private @Nullable String set;

    @Option(names = "--municipality", paramLabel = "KEY", descriptionKey = "option.municipality")
    private @Nullable String municipality;

    ExplainCommand(Program program, Words words) {
        this.program = program;
        this.words = words;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = program.start(Map.of())) {
            Reports reports = context.getBean(Reports.class);
            Listing listing = Choice.of(reports.all(), municipality, List.of(key)).getFirst();
            String chosen = set != null ? set : listing.sets().getFirst();
            LocalDate today = LocalDate.now(context.getBean(Clock.class));
            MunicipalityId of = context.getBean(Municipalities.class).find(listing.municipality()).orElseThrow().id();
            explain(reports.make(listing.municipality(), key, chosen, today), batch -> context.getBean(Imports.class).mended(of, batch));
            return ExitCode.DONE;
        }
    }

    /** @param mended what of an import's file was read otherwise than it stands */
    private void explain(Document document, LongFunction<Mended> mended) {
        Optional<WordTable> told = document.wordTables().stream()
                .filter(table -> table.id().equals(tableId) || table.title().equals(tableId))
                .findFirst();
        if (told.isPresent()) {
            explain(document, told.get());
            return;
        }
        Table table = pick("table", tableId, document.tables(), Table::id, Table::title);
        Table.Row found = pick("row", row, table.rows(), Table.Row::id, Table.Row::label);
        Table.Column where = pick(
                "column", column, table.columns(), Table.Column::key, each -> String.join(" ", each.head()));
        if (found.isGroupHead()) {
            throw new UnknownReport("row '" + row + "' is a heading");
        }
        Table.Cell cell = found.cells().get(table.columns().indexOf(where));
        words.line(document.title() + " · " + table.title());
        words.line(found.label() + " · " + String.join(" ", where.head()) + " = "
                + document.notation().print(cell.value(), where));
        if (!document.furniture().caution().isEmpty()) {
            words.line(document.furniture().caution());
        }
        formula(document, table, cell.formula(), mended);
    }

    /** What a table of words says in a cell, with the whole hash of each file that shows where a value comes from. */
    private void explain(Document document, WordTable table) {
        WordTable.Row found = pick("row", row, table.rows(), WordTable.Row::id, WordTable.Row::id);
        WordTable.Column where = pick("column", column, table.columns(), WordTable.Column::key, WordTable.Column::wholeHead);
        if (found.role() == WordTable.Role.GROUP) {
            throw new UnknownReport("row '" + row + "' is a heading");
        }
        words.line(document.title() + " · " + table.title());
        words.line(found.id() + " · " + where.wholeHead());
        for (Piece piece : found.cells().get(table.columns().indexOf(where)).pieces()) {
            words.line("  " + (piece instanceof Piece.Evidence evidence
                    ? evidence.label() + ": " + evidence.name() + (evidence.sha256().isEmpty() ? "" : "  SHA-256 " + evidence.sha256())
                    : piece.plain()));
        }
    }

    private void formula(Document document, Table table, @Nullable Formula formula, LongFunction<Mended> mended) {
        switch (formula) {
            case null -> words.say("explain.given");
            case Formula.Sum(List<Formula.Term> terms) -> {
                words.say("explain.sum");
                terms.forEach(term -> cell(document, table, term.sign() < 0 ? "−" : "+", term.cell()));
            }
            case Formula.Difference(CellRef minuend, CellRef subtrahend, boolean turned) -> {
                words.say("explain.difference");
                cell(document, table, "+", turned ? subtrahend : minuend);
                cell(document, table, "−", turned ? minuend : subtrahend);
            }
            case Formula.PercentOf(CellRef part, CellRef whole) -> {
                words.say("explain.percent");
                cell(document, table, "100 ×", part);
                cell(document, table, "/", whole);
            }
            case Formula.Described(String text, List<String> ignored) -> words.line(text);
            case Formula.Facts(String source) -> facts(document, document.provenance().source(source), mended);
        }
    }

    private void cell(Document document, Table table, String sign, CellRef ref) {
        Table.Row of = table.rows().get(table.rowIndex(ref.row()));
        int index = table.columnIndex(ref.column());
        Table.Column in = table.columns().get(index);
        words.line("  " + sign + " " + document.notation().print(of.cells().get(index).value(), in) + "  " + of.label() + " · "
                + String.join(" ", in.head()) + "  [" + table.id() + " " + ref.row() + " " + ref.column() + "]");
    }

    private void facts(Document document, Provenance.Source source, LongFunction<Mended> mended) {
        words.say("explain.facts", source.description());
        for (Provenance.Fact fact : source.facts()) {
            String period = fact.month() == 0 ? String.valueOf(fact.year()) : fact.month() + "/" + fact.year();
            Provenance.Batch batch = document.provenance().batches().get(fact.batch());
            words.line("  " + document.notation().number(fact.amount().amount(), 2) + "  " + fact.account() + " "
                    + fact.accountName() + "  " + period + "  "
                    + words.of("explain.batch", String.valueOf(fact.batch()), batch == null ? "" : batch.file(), fact.rows()));
        }
        source.facts().stream().map(Provenance.Fact::batch).distinct().sorted().forEach(batch -> {
            List<Provenance.Fact> its = source.facts().stream().filter(fact -> fact.batch() == batch).toList();
            mended(batch, mended.apply(batch).concerning(
                    its.stream().map(Provenance.Fact::rows).toList(), its.stream().map(Provenance.Fact::account).toList()));
        });
    }

    /** Payees and texts of vouchers aren't said here either: only where. */
    private void mended(long batch, Mended mended) {
        mended.cells().forEach(cell -> {
            boolean hidden = cell.field().isEmpty() || PERSONS.contains(cell.field());
            words.say("explain.corrected", String.valueOf(batch), cell.letters() + cell.row(), hidden ? "…" : cell.from(), hidden ? "…" : cell.to());
        });
        mended.codes().forEach(code ->
                words.say("explain.read-as", String.valueOf(batch), code.code(), code.known().orElse(""), words.count(code.rows())));
    }

    private static <T> T pick(
            String what, String wanted, List<T> all, Function<T, String> id, Function<T, String> name) {
        return all.stream()
                .filter(each -> id.apply(each).equals(wanted) || name.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownReport("no " + what + " '" + wanted + "', there are "
                        + all.stream().map(each -> id.apply(each) + " (" + name.apply(each) + ")").toList()));
    }
}
