package fi.toteuma.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.internal.SqlFigures;
import fi.toteuma.imports.FigureSheet.Change;
import fi.toteuma.imports.FigureSheet.Figure;
import fi.toteuma.imports.FigureSheet.Place;
import fi.toteuma.kernel.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Amounts that people type: the very ones change, all others stay, and sums follow. */
class FigureEditsTest {

    private static final String BUDGET = """
            unit;account;year;amount;object
            10;3000;2024;1000,00;
            10;4000;2024;-2000,50;
            10;4000;2024;-70,00;INV1
            20;4300;2024;-300,00;
            30;4000;2024;-900,00;
            10;4000;2025;-2100,00;
            """;

    private Example example;
    private FigureEdits edits;

    @BeforeEach
    @BeforeTry
    void ready() {
        example = Example.ready(folder());
        edits = new FigureEdits(example.imports, example.rollups, example.jdbc, new JdbcTransactionManager(example.database.dataSource()));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("figure-edits");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneAmountChangesAndItsNeighboursOfTheSameFileStay() {
        example.in(ImportKind.BUDGET, BUDGET);
        FigureSheet sheet = FigureSheet.budget("10", 2024);

        save(change(sheet, "4000", "", "-2500.25"));

        assertThat(amounts(sheet)).isEqualTo(Map.of("3000|", "1000.00", "4000|", "-2500.25", "4000|INV1", "-70.00"));
        assertThat(amounts(FigureSheet.budget("10", 2025))).isEqualTo(Map.of("4000|", "-2100.00"));
        assertThat(amounts(FigureSheet.budget("20", 2024))).isEqualTo(Map.of("4300|", "-300.00"));
    }

    @Test
    void takingAChangeBackLeavesEverythingAsItWas() {
        example.in(ImportKind.BUDGET, BUDGET);
        Map<String, String> before = example.dump();

        FigureOutcome.Saved saved = save(
                change(FigureSheet.budget("10", 2024), "4000", "", "-1.00"), change(FigureSheet.plan("10", 2024, 2025), "4000", "", "-2.00"));
        assertThat(saved.batches()).hasSize(2);
        assertThat(edits.lastChange(example.municipality, "10", 2024)).containsExactlyInAnyOrderElementsOf(saved.batches());
        assertThat(edits.undo(example.municipality, saved.batches())).isTrue();

        assertThat(example.dump()).isEqualTo(before);
        assertThat(edits.lastChange(example.municipality, "10", 2024)).isEmpty();
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotOverwritten() {
        example.in(ImportKind.BUDGET, BUDGET);
        FigureSheet sheet = FigureSheet.budget("10", 2024);
        Change mine = change(sheet, "4000", "", "-1.00");
        save(change(sheet, "4000", "", "-2.00"));

        assertThat(edits.save(example.municipality, List.of(mine, change(sheet, "3000", "", "5.00"))))
                .isInstanceOfSatisfying(FigureOutcome.Conflict.class, conflict -> {
                    assertThat(conflict.clashes()).extracting(FigureOutcome.Clash::mine).containsExactly(mine);
                    assertThat(conflict.clashes().getFirst().theirs()).map(Figure::amount).contains(Money.of("-2.00"));
                });
        assertThat(amounts(sheet)).containsEntry("4000|", "-2.00").containsEntry("3000|", "1000.00");
    }

    @Test
    void whatCantBeUsedStoresNothingOfTheChange() {
        example.in(ImportKind.BUDGET, BUDGET);
        Map<String, String> before = example.dump();

        FigureOutcome outcome = edits.save(example.municipality, List.of(
                change(FigureSheet.plan("10", 2024, 2025), "4000", "", "-2.00"), change(FigureSheet.budget("10", 2024), "4900", "", "-2.00")));

        assertThat(outcome).isInstanceOf(FigureOutcome.Refused.class);
        assertThat(example.dump()).isEqualTo(before);
    }

    @Test
    void aLaterFileTakesThePlaceOfWhatWasTypedOverItsRows() {
        example.in(ImportKind.BUDGET, BUDGET);
        FigureSheet sheet = FigureSheet.budget("10", 2024);
        save(change(sheet, "4000", "", "-1.00"));
        save(change(sheet, "4000", "", "-2.00"));

        Example.imported(example.replace(ImportKind.BUDGET, "unit;account;year;amount\n10;3000;2024;1100,00\n"));

        assertThat(amounts(sheet)).as("the account isn't in the file any more").isEqualTo(Map.of("3000|", "1100.00"));
    }

    @Test
    void aDecisionGetsMoreLinesAndKeepsItsOthers() {
        example.in(ImportKind.AMENDMENTS, """
                body;decided_on;section;reason;reason_sv;unit;account;year;amount
                valtuusto;2024-06-17;;Lisäys;Tillägg;10;4000;2024;-500,00
                """);
        TypedAmendment more = new TypedAmendment("valtuusto", LocalDate.of(2024, 6, 17), "", "Lisäys", 2024,
                List.of(new TypedAmendment.Line("20", "4300", Money.of("-10.00"))));

        assertThat(edits.amend(example.municipality, more)).isInstanceOf(FigureOutcome.Saved.class);

        assertThat(example.jdbc.sql("""
                        select d.reason || ' ' || d.reason_sv || ' ' || u.code || ' ' || a.amount from amount a
                        join decision d on d.id = a.decision_id join unit u on u.id = a.unit_id order by 1""").query(String.class).list())
                .containsExactly("Lisäys Tillägg 10 -500.00", "Lisäys Tillägg 20 -10.00");
    }

    @Test
    void aBoardsAmendmentThatChangesWhatTheCouncilBoundIsRefused() {
        TypedAmendment amendment = new TypedAmendment("lautakunta", LocalDate.of(2024, 5, 2), "12", "Siirto", 2024,
                List.of(new TypedAmendment.Line("10", "4000", Money.of("-500.00")), new TypedAmendment.Line("30", "4000", Money.of("500.00"))));

        assertThat(edits.amend(example.municipality, amendment)).isInstanceOfSatisfying(FigureOutcome.Refused.class,
                refused -> assertThat(refused.problems().shown()).extracting(Problem::code).containsOnly("decision.not-zero"));
    }

    /** @param back whether the change is taken back at once */
    record Step(String unit, int year, String account, String object, boolean plan, long cents, boolean back) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of("10", "20", "30"), Arbitraries.of(2024, 2025), Arbitraries.of("3000", "4000", "4300", "7000"),
                        Arbitraries.of("", "", "INV1"), Arbitraries.of(true, false), Arbitraries.longs().between(-10_000_000L, 10_000_000L),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .filter((unit, year, account, object, plan, cents, back) -> !(unit.equals("20") && year == 2025 && !plan))
                .as(Step::new)
                .list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void whatIsStoredIsWhatWasTypedWhateverTheOrder(@ForAll("steps") List<Step> steps) {
        example.in(ImportKind.BUDGET, BUDGET);
        Map<String, Money> expected = new TreeMap<>(Map.of(
                "10 2024 B 3000|", Money.of("1000.00"), "10 2024 B 4000|", Money.of("-2000.50"), "10 2024 B 4000|INV1", Money.of("-70.00"),
                "20 2024 B 4300|", Money.of("-300.00"), "30 2024 B 4000|", Money.of("-900.00"), "10 2025 B 4000|", Money.of("-2100.00")));
        for (Step step : steps) {
            FigureSheet sheet = sheet(step.unit(), step.year(), step.plan());
            FigureOutcome outcome = edits.save(example.municipality, List.of(
                    change(sheet, step.account(), step.object(), Money.ofCents(step.cents()).toString())));
            if (step.back() && outcome instanceof FigureOutcome.Saved(List<Long> batches)) {
                assertThat(edits.undo(example.municipality, batches)).isTrue();
            } else {
                expected.put(step.unit() + " " + step.year() + (step.plan() ? " P " : " B ") + step.account() + "|" + step.object(),
                        Money.ofCents(step.cents()));
            }
        }
        assertThat(stored()).isEqualTo(expected);
        assertRollupsAddUp(expected);
    }

    private Map<String, Money> stored() {
        Map<String, Money> stored = new TreeMap<>();
        for (String unit : List.of("10", "20", "30")) {
            for (int year : List.of(2024, 2025)) {
                edits.find(example.municipality, FigureSheet.budget(unit, year)).forEach((place, figure) ->
                        stored.put(unit + " " + year + " B " + place.account() + "|" + place.object(), figure.amount()));
                edits.find(example.municipality, sheet(unit, year, true)).forEach((place, figure) ->
                        stored.put(unit + " " + year + " P " + place.account() + "|" + place.object(), figure.amount()));
            }
        }
        return stored;
    }

    private static FigureSheet sheet(String unit, int year, boolean plan) {
        return plan ? FigureSheet.plan(unit, 2023, year) : FigureSheet.budget(unit, year);
    }

    private void assertRollupsAddUp(Map<String, Money> typed) {
        Map<String, Money> expected = new HashMap<>();
        typed.forEach((key, amount) -> {
            if (key.contains(" 2024 B ")) {
                expected.merge(key.substring(key.lastIndexOf(' ') + 1, key.indexOf('|')), amount, Money::plus);
            }
        });
        Map<String, Money> read = new HashMap<>();
        new SqlFigures(example.jdbc, example.periods())
                .sums(example.municipality, "K", LocalDate.of(2024, 12, 31), List.of(FigureQuery.of("budget", Edition.BUDGET, 2024)))
                .rows()
                .forEach(sum -> read.merge(sum.account(), sum.amount(), Money::plus));
        assertThat(read).isEqualTo(expected);
    }

    private Change change(FigureSheet sheet, String account, String object, String amount) {
        Place place = new Place(account, object);
        long version = Optional.ofNullable(edits.find(example.municipality, sheet).get(place)).map(Figure::version).orElse(0L);
        return new Change(sheet, place, Money.of(amount), version);
    }

    private FigureOutcome.Saved save(Change... changes) {
        FigureOutcome outcome = edits.save(example.municipality, List.of(changes));
        assertThat(outcome).isInstanceOf(FigureOutcome.Saved.class);
        return (FigureOutcome.Saved) outcome;
    }

    private Map<String, String> amounts(FigureSheet sheet) {
        Map<String, String> amounts = new TreeMap<>();
        edits.find(example.municipality, sheet)
                .forEach((place, figure) -> amounts.put(place.account() + "|" + place.object(), figure.amount().toString()));
        return amounts;
    }
}
