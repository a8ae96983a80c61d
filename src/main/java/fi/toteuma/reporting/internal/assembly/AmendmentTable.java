package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.finance.Amendment;
import fi.toteuma.finance.Decision;
import fi.toteuma.kernel.Money;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Amendments to the budget, decision by decision; an unknown § is shown as unknown. */
final class AmendmentTable {

    private final Subject subject;
    private final FigureSource source;
    private final Numbering numbering;
    private final Phrases phrases;

    AmendmentTable(Subject subject, FigureSource source, Numbering numbering) {
        this.subject = subject;
        this.source = source;
        this.numbering = numbering;
        this.phrases = subject.phrases();
    }

    List<Block> blocks(String title) {
        Map<Decision, Money[]> sums = new LinkedHashMap<>();
        for (Amendment amendment : source.amendments(subject)) {
            Money[] sum = sums.computeIfAbsent(amendment.decision(), d -> new Money[] {Money.ZERO, Money.ZERO});
            int side = source.isIncome(amendment.account()) ? 0 : 1;
            sum[side] = sum[side].plus(amendment.amount());
        }
        if (sums.isEmpty()) {
            return List.of(Paragraph.of(Role.NOTE, phrases.of("amendments.none")));
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach((decision, sum) -> rows.add(row("d" + (rows.size() + 1), decision, sum)));
        List<Column> columns = List.of(
                new Column("date", List.of(phrases.of("amendments.date")), Column.Kind.WORD, 1, 0, 0, false),
                new Column("section", List.of("§"), Column.Kind.WORD, 1, 0, 0, false),
                new Column("income", List.of(phrases.of("amendments.income")), Column.Kind.AMOUNT, 1, 0, 0, false),
                new Column("costs", List.of(phrases.of("amendments.costs")), Column.Kind.AMOUNT, 1, 0, 0, false),
                new Column("net", List.of(phrases.of("amendments.net")), Column.Kind.AMOUNT, 1, 0, 0, false));
        Table table = new Table(
                numbering.table(), subject.fill(title), "", phrases.of("amendments.decision"), columns, rows,
                List.of(phrases.of("amendments.note")));
        return List.of(new Block.TableBlock(numbering.numbered(table)));
    }

    private Row row(String id, Decision decision, Money[] sum) {
        String body = subject.settings().body(decision.body()).map(Body::name).map(subject::text).orElse(decision.body());
        String label = decision.reason().map(reason -> body + ": " + subject.text(reason)).orElse(body);
        return new Row(id, Row.Role.DETAIL, label, List.of(
                words(Placeholders.date(decision.decidedOn())),
                decision.section().isEmpty() ? new Cell(new Value.Missing(), null) : words(decision.section()),
                amount(sum[0]),
                amount(sum[1]),
                amount(sum[0].plus(sum[1]))));
    }

    private static Cell words(String text) {
        return new Cell(new Value.Words(text), null);
    }

    private static Cell amount(Money money) {
        return new Cell(new Value.Amount(money), null);
    }
}
