package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Formula.CellRef;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.municipality.MunicipalitySettings.BindingLevel;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.organisation.Unit;
import fi.toteuma.reporting.internal.assembly.FigureSource.Answer;
import fi.toteuma.reporting.internal.layout.BlockSpec.BindingSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The budgets that bind within the document's unit: original, amendments, amended, actual, what is left, and whether one
 * is exceeded without a decision (Local Government Act 410/2015 §110; IPSAS 24 wants original and final side by side).
 */
final class BindingTable {

    /** The position of the column that says what is left. */
    private static final int LEFT = 4;

    private final Subject subject;
    private final FigureSource source;
    private final GroupFigures figures;
    private final Numbering numbering;
    private final Phrases phrases;

    BindingTable(Subject subject, FigureSource source, GroupFigures figures, Numbering numbering) {
        this.subject = subject;
        this.source = source;
        this.figures = figures;
        this.numbering = numbering;
        this.phrases = subject.phrases();
    }

    List<Block> blocks(BindingSpec spec) {
        String id = numbering.table();
        List<Row> rows = new ArrayList<>();
        for (BindingLevel level : subject.settings().bindingLevels()) {
            List<Row> bound = subject.tree().subtree(subject.unit()).stream()
                    .map(subject.tree()::unit)
                    .filter(unit -> unit.level().equals(level.level()))
                    .flatMap(unit -> row(id, level, unit).stream())
                    .toList();
            if (!bound.isEmpty()) {
                rows.add(new Row("h" + rows.size(), Row.Role.GROUP, head(level), List.of()));
                rows.addAll(bound);
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        long bound = rows.stream().filter(row -> !row.isGroupHead()).count();
        long exceeded = rows.stream().filter(BindingTable::isExceeded).count();
        String finding = exceeded == 0
                ? phrases.of("binding.none")
                : phrases.of("binding.exceeded", String.valueOf(exceeded), String.valueOf(bound));
        Table table = new Table(
                id, subject.fill(spec.title()) + ": " + finding, subject.fill(spec.caption()), phrases.of("binding.unit"), columns(),
                rows, notes(rows));
        return List.of(new Block.TableBlock(numbering.numbered(table)));
    }

    private List<String> notes(List<Row> rows) {
        boolean missing = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.value() instanceof Value.Missing);
        return missing ? List.of(phrases.of("binding.note.missing"), phrases.of("binding.note")) : List.of(phrases.of("binding.note"));
    }

    private static boolean isExceeded(Row row) {
        return !row.isGroupHead()
                && row.cells().get(LEFT).value() instanceof Value.Remaining(Money left, Value.Remaining.Nature nature)
                && left.signum() < 0
                && nature == Value.Remaining.Nature.COST;
    }

    private String head(BindingLevel level) {
        String body = subject.settings().body(level.body()).map(Body::name).map(subject::text).orElse(level.body());
        return body + ": " + subject.text(level.name());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String key : List.of("original", "amendments", "amended", "actual", "left")) {
            columns.add(new Column(
                    key, List.of(phrases.of("binding." + key)), Column.Kind.AMOUNT, 1, 0, 0, key.equals("actual")));
        }
        columns.add(new Column("exceeded", List.of(phrases.of("binding.over")), Column.Kind.WORD, 1, 0, 0, false));
        return columns;
    }

    private Optional<Row> row(String table, BindingLevel level, Unit unit) {
        LineScheme scheme = subject.scheme(level.scheme());
        Subject of = subject.of(unit.code());
        List<FigureQuery> queries = List.of(
                Charts.query(of, "original", "original-budget", "n", "12"),
                Charts.query(of, "amendments", "amendments", "n", "12"),
                Charts.query(of, "amended", "amended-budget", "n", "12"),
                Charts.query(of, "actual", "actual", "n", "m"));
        Answer answer = source.lines(of, scheme, queries);
        Money amended = answer.of("amended").of(level.line());
        Money actual = answer.of("actual").of(level.line());
        boolean nothing = amended.isZero() && actual.isZero()
                && answer.of("original").of(level.line()).isZero() && answer.of("amendments").of(level.line()).isZero();
        if (nothing) {
            return Optional.empty();
        }
        String id = "g." + level.body() + "." + unit.code() + "." + level.line();
        String prefix = id.substring(0, id.lastIndexOf('.') + 1);
        queries.forEach(query -> figures.note(table, prefix, query.key(), of, scheme, query));
        boolean known = !answer.sums().has("amended", Measure.AMENDED_BUDGET);
        // net income may still come in during the year; at its end what is short of it is exceeded like a cost
        boolean income = amended.signum() > 0 && subject.order().through() < 12;
        Money left = income ? amended.minus(actual) : actual.minus(amended);
        return Optional.of(new Row(id, Row.Role.DETAIL, unit.name().in(subject.language()), List.of(
                known ? fact(table, id, "original", answer, level) : new Cell(new Value.Missing(), null),
                known ? fact(table, id, "amendments", answer, level) : new Cell(new Value.Missing(), null),
                fact(table, id, "amended", answer, level),
                fact(table, id, "actual", answer, level),
                new Cell(
                        new Value.Remaining(left, income ? Value.Remaining.Nature.INCOME : Value.Remaining.Nature.COST),
                        new Formula.Difference(new CellRef(id, "amended"), new CellRef(id, "actual"), !income)),
                new Cell(new Value.Words(phrases.of(left.signum() < 0 && !income ? "yes" : "no")), null))));
    }

    private static Cell fact(String table, String row, String column, Answer answer, BindingLevel level) {
        return new Cell(
                new Value.Amount(answer.of(column).of(level.line())), new Formula.Facts(table + "/" + row + "/" + column));
    }
}
