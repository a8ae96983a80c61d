package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.toteuma.examples.ExampleFigures.Figure;
import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.AccountAmount;
import fi.toteuma.finance.calc.LineAmounts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.municipality.MunicipalitySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example's accounts, months and vouchers are our own invention; what they add up to is not. */
class HeinolaFactsTest {

    private static final Path FOLDER = Path.of("examples/heinola");

    private final MunicipalitySettings settings = settings();
    private final ExampleFigures example = new ExampleFigures(FOLDER);
    private final List<Figure> figures = example.of(settings).toList();
    private final Map<String, List<Figure>> figuresByUnit = figures.stream().collect(Collectors.groupingBy(Figure::unit));
    private final List<Fact> facts = facts();
    private final Map<String, String> objectNames = example.records("data/objects.csv")
            .collect(Collectors.toMap(row -> row.getField("code"), row -> row.getField("name")));

    /** Units whose documents show rents on lines of their own. */
    private final Set<String> unitsWithRentLines = facts.stream()
            .filter(fact -> fact.line().equals("Vuokrakulut"))
            .map(Fact::unit)
            .collect(Collectors.toSet());

    /** A leaf fact: income +, cost −, through a month from the year's beginning. */
    record Fact(String unit, String line, String measure, int year, int through, Money amount, String object) {}

    @Test
    void everyFactIsTheSumOfTheExamplesAccountsAndMonthsToTheCent() {
        assertThat(facts).hasSize(1172);
        for (Fact fact : facts) {
            assertThat(amountOf(fact)).as(fact.toString()).isEqualTo(fact.amount());
        }
    }

    @Test
    void noUnitHoldsAnythingBeyondItsFacts() {
        for (Fact last : facts) {
            Predicate<Fact> sameYear = fact -> fact.unit().equals(last.unit())
                    && fact.measure().equals(last.measure())
                    && fact.year() == last.year();
            int through = facts.stream().filter(sameYear).mapToInt(Fact::through).max().orElseThrow();
            Money ofFacts = facts.stream()
                    .filter(sameYear.and(fact -> fact.through() == through))
                    .map(Fact::amount)
                    .reduce(Money.ZERO, Money::plus);
            Money ofExample = figuresByUnit.get(last.unit()).stream()
                    .filter(figure -> figure.measure().equals(last.measure()) && figure.year() == last.year())
                    .map(Figure::amount)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(ofExample).as(last.toString()).isEqualTo(ofFacts);
        }
        assertThat(figuresByUnit.keySet()).isSubsetOf(facts.stream().map(Fact::unit).collect(Collectors.toSet()));
    }

    @Test
    void theChartOfAccountsHoldsEveryAccountThatIsUsedAndSomeThatAreNot() {
        Set<String> accounts = example.records("data/accounts.csv")
                .map(row -> row.getField("code"))
                .collect(Collectors.toSet());
        assertThat(accounts).hasSizeGreaterThan(60);
        assertThat(accounts).containsAll(figures.stream().map(Figure::account).collect(Collectors.toSet()));
    }

    private Money amountOf(Fact fact) {
        LineScheme scheme = scheme(fact);
        List<AccountAmount> amounts = figuresByUnit.getOrDefault(fact.unit(), List.of()).stream()
                .filter(figure -> figure.measure().equals(fact.measure())
                        && figure.year() == fact.year()
                        && figure.month() <= fact.through()
                        && objectNames.getOrDefault(figure.object(), "").equals(fact.object()))
                .map(figure -> new AccountAmount(figure.account(), false, figure.amount()))
                .toList();
        String line = switch (fact.line()) {
            case "Investointitulot" -> "tulot";
            case "Investointimenot" -> "menot";
            default ->
                scheme.lines().stream()
                        .filter(each -> each.label().in(Language.FI).equals(fact.line()))
                        .findFirst()
                        .orElseThrow()
                        .key();
        };
        return new LineAmounts(scheme, LocalDate.of(fact.year(), 12, 31), amounts).of(line);
    }

    private LineScheme scheme(Fact fact) {
        String name = fact.line().startsWith("Investointi")
                ? "investoinnit"
                : unitsWithRentLines.contains(fact.unit()) ? "tuloslaskelma" : "tuloslaskelma-ilman-vuokria";
        return SchemeReader.read(name, read("schemes/" + name + ".yaml"));
    }

    private static MunicipalitySettings settings() {
        return MunicipalitySettings.parse("municipality.yaml", read("municipality.yaml"));
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Fact> facts() {
        Path file = Path.of("src/test/resources/heinola/facts.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(row -> new Fact(
                            row.getField("unit"),
                            row.getField("line"),
                            row.getField("measure"),
                            Integer.parseInt(row.getField("year")),
                            Integer.parseInt(row.getField("through_month")),
                            Money.of(row.getField("amount")),
                            row.getField("object")))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
