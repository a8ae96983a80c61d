package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Provenance.Source;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Every forecast that the tables print is the budget's own figure. One may be; all of them tell a reader nothing. */
final class ForecastRepeatsBudget implements Rule {

    private static final Set<Measure> BUDGETS = EnumSet.of(Measure.BUDGET, Measure.AMENDED_BUDGET, Measure.AMENDMENT);
    /** Two may be right by chance. */
    private static final int FEWEST = 3;

    private record Pair(Money budget, Money forecast) {}

    @Override
    public String name() {
        return "forecast-repeats-budget";
    }

    @Override
    public String source() {
        return "Domain, section 5 and rule 11";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        List<Pair> pairs = report.document().tables().stream().flatMap(table -> pairs(report.document(), table).stream()).toList();
        boolean all = pairs.stream().allMatch(pair -> pair.budget().equals(pair.forecast()));
        boolean anything = pairs.stream().anyMatch(pair -> !pair.budget().isZero());
        return all && anything && pairs.size() >= FEWEST
                ? List.of(new Finding(name(), "", Severity.DOUBT, Place.DOCUMENT, List.of(Said.count(pairs.size()))))
                : List.of();
    }

    private static List<Pair> pairs(Document document, Table table) {
        OptionalInt forecast = column(document, table, EnumSet.of(Measure.FORECAST));
        OptionalInt budget = column(document, table, BUDGETS);
        List<Pair> pairs = new ArrayList<>();
        if (forecast.isPresent() && budget.isPresent()) {
            for (Table.Row row : table.rows()) {
                if (!row.isGroupHead()
                        && row.cells().get(forecast.getAsInt()).value() instanceof Value.Amount(Money expected)
                        && row.cells().get(budget.getAsInt()).value() instanceof Value.Amount(Money planned)) {
                    pairs.add(new Pair(planned, expected));
                }
            }
        }
        return pairs;
    }

    /** The column whose facts are of these measures and no others; the last one, where there are several. */
    private static OptionalInt column(Document document, Table table, Set<Measure> measures) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> {
                    List<String> found = table.rows().stream()
                            .filter(row -> !row.isGroupHead() && row.cells().get(column).formula() instanceof Formula.Facts)
                            .map(row -> source(document, (Formula.Facts) row.cells().get(column).formula()))
                            .flatMap(source -> source.facts().stream())
                            .map(fact -> fact.measure())
                            .distinct()
                            .toList();
                    return !found.isEmpty() && measures.stream().map(Measure::name).toList().containsAll(found);
                })
                .reduce((earlier, later) -> later);
    }

    private static Source source(Document document, Formula.Facts facts) {
        return document.provenance().sources().getOrDefault(facts.source(), new Source("", List.of()));
    }
}
