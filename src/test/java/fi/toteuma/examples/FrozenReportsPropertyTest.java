package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Document;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.imports.CarryForward;
import fi.toteuma.imports.CarryOutcome.Carried;
import fi.toteuma.imports.CarryScope;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Step;
import fi.toteuma.publishing.Verification;
import fi.toteuma.publishing.Verifying;
import fi.toteuma.reporting.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever comes in after a report was frozen: the frozen bytes are the same, and the draft shows what came in. */
class FrozenReportsPropertyTest {

    private static final LocalDate DATE = ReportingTown.DATES.getFirst();
    private static final String KEY = "d" + DATE;

    private static ReportingTown town;

    @BeforeContainer
    static void found() throws IOException {
        town = new ReportingTown(Files.createTempDirectory("kertola"));
    }

    @AfterContainer
    static void close() throws IOException {
        town.close();
    }

    /** What may come in later. */
    enum Kind { LEDGER, AMENDMENT, TEXT, FOLLOW_UP, REORGANISATION, CARRY }

    /** @param cents of an amount that came in */
    record Later(Kind kind, int cents) {}

    @Provide
    Arbitrary<List<Later>> later() {
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.class);
        return Combinators.combine(kinds, Arbitraries.integers().between(1, 9_999_999)).as(Later::new)
                .list().ofMinSize(1).ofMaxSize(5)
                .uniqueElements(one -> one.kind() == Kind.REORGANISATION || one.kind() == Kind.CARRY ? one.kind() : one);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void what_is_frozen_stays_and_the_draft_goes_on(@ForAll("later") List<Later> later) {
        town.in(ImportKind.GOALS, "code;year;layer;unit;title", List.of("K1;2024;council;10;Luetaan"));
        town.in(ImportKind.TEXTS, "unit;section;report_date;text",
                List.of("10;arvio;" + DATE + ";Menot ovat {{figure:self/kulut/actual}} euroa."));
        FrozenReport frozen = freeze();
        Map<String, String> bytes = bytes(frozen);
        try {
            for (Later one : later) {
                comesIn(one);
                assertThat(bytes(frozen)).isEqualTo(bytes);
                shows(one);
            }
            Verification verified = town.bean(Verifying.class).verify(frozen);
            assertThat(verified.holds()).isTrue();
            assertThat(verified.dataUnchanged()).isFalse();
            assertThat(verified.different()).as("files written again from the frozen model").isEmpty();
            assertThat(town.bean(FrozenReports.class).find("kertola", KEY, frozen.version())).contains(frozen);
        } finally {
            town.takeBack();
            take(Move.of(Step.WITHDRAW, "controller").because("seuraava koe"));
        }
    }

    private static FrozenReport freeze() {
        take(Move.of(Step.RELEASE, "controller"));
        int version = take(Move.of(Step.AGENDA, "controller")).standing().version();
        return town.bean(FrozenReports.class).find("kertola", KEY, version).orElseThrow();
    }

    private static Answer.Done take(Move move) {
        Answer answer = town.bean(Publishing.class).take("kertola", KEY, move, Rights.ALL);
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return (Answer.Done) answer;
    }

    /** Every file's bytes, one letter each. */
    private static Map<String, String> bytes(FrozenReport frozen) {
        Map<String, String> bytes = new TreeMap<>();
        for (FrozenFile file : frozen.files()) {
            bytes.put(file.name(), new String(town.bean(FrozenReports.class).content(frozen, file), StandardCharsets.ISO_8859_1));
        }
        assertThat(bytes).hasSize(6);
        return bytes;
    }

    private static void comesIn(Later one) {
        String amount = Money.ofCents(-one.cents()).toString().replace('.', ',');
        switch (one.kind()) {
            case LEDGER -> town.replace(ImportKind.BALANCES, "unit;account;year;month;amount", List.of("10;4000;2024;3;" + amount));
            case AMENDMENT -> town.in(ImportKind.AMENDMENTS, "body;decided_on;section;unit;account;year;amount",
                    List.of("valtuusto;2024-03-0" + (one.cents() % 9 + 1) + ";§ " + one.cents() + ";20;4000;2024;" + amount));
            case TEXT -> town.replace(ImportKind.TEXTS, "unit;section;report_date;text",
                    List.of("10;arvio;" + DATE + ";Uusi arvio " + one.cents()));
            case FOLLOW_UP -> town.replace(ImportKind.FOLLOW_UPS, "goal;report_date;status;text",
                    List.of("K1;" + DATE + ";partly;Luettiin " + one.cents()));
            case REORGANISATION -> {
                town.in(ImportKind.UNITS, "code;name;level;parent;valid_from", List.of("30;Meri;yksikko;T;2025-01-01"));
                town.in(ImportKind.REORGANISATION, "effective;from;to;share", List.of("2025-01-01;20;30;1"));
            }
            case CARRY -> {
                if (town.bean(CarryForward.class).toDate(
                        town.id(), DATE, ReportingTown.DATES.get(1), new CarryScope(Optional.empty(), Set.of()), true) instanceof Carried carried) {
                    carried.files().forEach(file -> town.remember(file.batch().orElseThrow()));
                }
            }
        }
    }

    private static void shows(Later one) {
        Document draft = town.bean(Reports.class).make("kertola", KEY, Reports.MODEL, DATE);
        switch (one.kind()) {
            case LEDGER -> assertThat(amount(draft, "10", Measure.ACTUAL)).isEqualTo(Money.ofCents(-one.cents()));
            case AMENDMENT -> assertThat(amount(draft, "20", Measure.AMENDED_BUDGET)).isNotEqualTo(Money.of("-500.00"));
            case TEXT -> assertThat(new String(town.report(DATE), StandardCharsets.UTF_8)).contains("Uusi arvio " + one.cents());
            case FOLLOW_UP -> assertThat(new String(town.report(DATE), StandardCharsets.UTF_8)).contains("Luettiin " + one.cents());
            case REORGANISATION, CARRY -> {
                // an earlier date's report shows neither
            }
        }
    }

    /** What stands in a table of the unit's costs to the report's date. */
    private static Money amount(Document document, String unit, Measure measure) {
        for (Table table : document.tables()) {
            for (Table.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    Optional<Provenance.Answer> answer = document.provenance().answer(table, row, table.columns().get(i));
                    boolean meant = answer.filter(of -> of.unit().equals(unit) && of.line().equals("kulut") && of.measure() == measure
                                    && of.year() == DATE.getYear())
                            .isPresent();
                    if (meant && row.cells().get(i).value() instanceof Value.Amount(Money money)) {
                        return money;
                    }
                }
            }
        }
        throw new AssertionError("no " + measure + " of " + unit);
    }
}
