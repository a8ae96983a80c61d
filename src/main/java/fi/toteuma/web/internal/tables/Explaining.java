package fi.toteuma.web.internal.tables;

import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import fi.toteuma.web.internal.page.Words;
import fi.toteuma.web.internal.tables.Explanation.ImportedFile;
import fi.toteuma.web.internal.tables.Explanation.Month;
import fi.toteuma.web.internal.tables.Explanation.Part;
import fi.toteuma.web.internal.tables.Explanation.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a cell's formula into words and lays its facts out. Figures are written as the document writes them. */
final class Explaining {

    private final Document document;
    private final Table table;
    private final TableAddress address;
    private final Words words;
    private final ImportsOf imports;

    Explaining(Document document, Table table, TableAddress address, Words words, ImportsOf imports) {
        this.document = document;
        this.table = table;
        this.address = address;
        this.words = words;
        this.imports = imports;
    }

    /** Empty where there is nothing to ask: a heading, an empty cell, a word. */
    Optional<Explanation> of(int rowIndex, int columnIndex) {
        Table.Row row = table.rows().get(rowIndex);
        if (row.isGroupHead() || row.cells().get(columnIndex).formula() == null) {
            return Optional.empty();
        }
        Table.Column column = table.columns().get(columnIndex);
        Table.Cell cell = row.cells().get(columnIndex);
        Formula formula = Objects.requireNonNull(cell.formula());
        String rule = switch (formula) {
            case Formula.Sum ignored -> "explain.sum";
            case Formula.Difference(var minuend, var subtrahend, boolean turned) -> turned ? "explain.left" : "explain.difference";
            case Formula.PercentOf ignored -> "explain.percent";
            case Formula.Facts ignored -> "explain.facts";
            case Formula.Described ignored -> "";
        };
        String described = formula instanceof Formula.Described(String text, var ignored) ? text : "";
        return Optional.of(new Explanation(
                row.label(),
                head(column),
                document.notation().print(cell.value(), column),
                exact(cell.value()).map(this::euros).orElse(""),
                rule,
                described,
                parts(row, column, formula),
                sources(formula, cell.value(), address.cell(table, new CellRef(row.id(), column.key())))));
    }

    private List<Part> parts(Table.Row row, Table.Column column, Formula formula) {
        return switch (formula) {
            case Formula.Sum(List<Formula.Term> terms) -> terms.stream()
                    .map(term -> part(term.sign() < 0 ? "−" : "+", row, column, term.cell()))
                    .toList();
            case Formula.Difference(CellRef minuend, CellRef subtrahend, boolean turned) -> turned
                    ? List.of(part("+", row, column, subtrahend), part("−", row, column, minuend))
                    : List.of(part("+", row, column, minuend), part("−", row, column, subtrahend));
            case Formula.PercentOf(CellRef part, CellRef whole) ->
                List.of(part("100 ×", row, column, part), part("/", row, column, whole));
            case Formula.Facts ignored -> List.of();
            case Formula.Described ignored -> List.of();
        };
    }

    /** A source cell is named by what differs from the cell asked about: its row, its column, or both. */
    private Part part(String sign, Table.Row askedRow, Table.Column askedColumn, CellRef ref) {
        Table.Row row = table.rows().get(table.rowIndex(ref.row()));
        int columnIndex = table.columnIndex(ref.column());
        Table.Column column = table.columns().get(columnIndex);
        String name = row.equals(askedRow)
                ? head(column)
                : column.equals(askedColumn) ? row.label() : row.label() + ", " + head(column);
        Value value = row.cells().get(columnIndex).value();
        String amount = exact(value).map(this::euros).orElseGet(() -> document.notation().print(value, column));
        return new Part(sign, name, amount, address.cell(table, ref));
    }

    private List<Explanation.Facts> sources(Formula formula, Value value, String cell) {
        return switch (formula) {
            case Formula.Facts(String source) -> List.of(facts(source, exact(value).orElse(null), cell));
            case Formula.Described(var text, List<String> sources) ->
                sources.stream().map(source -> facts(source, null, cell)).toList();
            default -> List.of();
        };
    }

    private Explanation.Facts facts(String id, @Nullable Money value, String cell) {
        Provenance.Source source = document.provenance().source(id);
        Map<String, List<Fact>> byPeriod = new LinkedHashMap<>();
        source.facts().forEach(fact -> byPeriod
                .computeIfAbsent(fact.measure() + " " + fact.year(), unseen -> new ArrayList<>())
                .add(fact));
        Money total = sum(source.facts());
        return new Explanation.Facts(
                source.description(),
                byPeriod.values().stream().map(period -> period(period, cell)).toList(),
                euros(total),
                value == null ? null : value.equals(total),
                files(source.facts()));
    }

    private Period period(List<Fact> facts, String cell) {
        Map<String, List<Fact>> byAccount = new LinkedHashMap<>();
        facts.forEach(fact -> byAccount.computeIfAbsent(fact.account(), unseen -> new ArrayList<>()).add(fact));
        String measure = facts.getFirst().measure();
        String named = words.has("measure." + measure) ? words.of("measure." + measure) : measure;
        return new Period(
                named, facts.getFirst().year(), byAccount.values().stream().map(account -> account(account, cell)).toList(), amount(sum(facts)));
    }

    private Explanation.Account account(List<Fact> facts, String cell) {
        Fact first = facts.getFirst();
        return new Explanation.Account(
                first.account(),
                first.accountName(),
                amount(sum(facts)),
                facts.stream()
                        .map(fact -> new Month(fact.month(), amount(fact.amount()), fact.batch(), imports.page(fact.batch()), fact.rows(), imports.vouchers(cell, fact)))
                        .toList());
    }

    private List<ImportedFile> files(List<Fact> facts) {
        return facts.stream()
                .map(Fact::batch)
                .distinct()
                .sorted()
                .flatMap(number -> Optional.ofNullable(document.provenance().batches().get(number)).stream())
                .map(batch -> new ImportedFile(
                        batch.number(), batch.file(), batch.rows(), words.time(batch.importedAt()), batch.sha256(),
                        imports.page(batch.number()), imports.kind(batch.number()),
                        imports.mended(batch.number(), facts.stream().filter(fact -> fact.batch() == batch.number()).toList())))
                .toList();
    }

    private static Money sum(List<Fact> facts) {
        return facts.stream().map(Fact::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Optional<Money> exact(Value value) {
        return switch (value) {
            case Value.Amount(Money money) -> Optional.of(money);
            case Value.Remaining(Money money, var nature) -> Optional.of(money);
            case Value.Judged(Money difference, boolean material) -> Optional.of(difference);
            default -> Optional.empty();
        };
    }

    private String amount(Money money) {
        return document.notation().number(money.amount(), 2);
    }

    private String euros(Money money) {
        return amount(money) + "\u00a0€";
    }

    private static String head(Table.Column column) {
        return String.join(" ", column.head());
    }
}
