package fi.toteuma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.imports.CarryForward;
import fi.toteuma.imports.CarryOutcome;
import fi.toteuma.imports.CarryOutcome.Carried;
import fi.toteuma.imports.CarryScope;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.period.ReportingDuty.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is copied to a later date or carried to a later year: earlier reports, made again, are the same bytes. */
class OldReportsPropertyTest {

    private static ReportingTown town;

    @BeforeContainer
    static void found() throws IOException {
        town = new ReportingTown(Files.createTempDirectory("kertola"));
    }

    @AfterContainer
    static void close() throws IOException {
        town.close();
    }

    /** A record told at one of the dates, or planned for one of the years. */
    record Told(int what, int number, int date, String words) {}

    /** @param year whether years are meant, and not dates */
    record Carry(boolean year, int from, int steps, Optional<String> unit, Set<Part> parts) {}

    @Provide
    Arbitrary<List<Told>> told() {
        Arbitrary<String> words = Arbitraries.strings().withChars("aäöå ;\",-{}\n*#|").ofMaxLength(20).map(text -> "Sana " + text);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4), Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, ReportingTown.DATES.size() - 1), words)
                .as(Told::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25)
                .uniqueElements(one -> one.what() + " " + one.number() + " " + one.date());
    }

    @Provide
    Arbitrary<List<Carry>> carries() {
        Arbitrary<Optional<String>> units = Arbitraries.of("10", "20").optional(0.3);
        Arbitrary<Boolean> years = Arbitraries.of(true, false, false);
        return years.flatMap(year -> {
            Set<Part> known = year ? CarryForward.partsByYear() : CarryForward.partsByDate();
            return Combinators.combine(
                            Arbitraries.integers().between(0, 2), Arbitraries.integers().between(1, 3), units,
                            Arbitraries.of(known).set().ofMaxSize(2))
                    .as((from, steps, unit, parts) -> new Carry(year, from, steps, unit, parts));
        }).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void earlier_reports_stay_as_they_were(@ForAll("told") List<Told> told, @ForAll("carries") List<Carry> carries) {
        try {
            tell(told);
            for (Carry carry : carries) {
                LocalDate later = later(carry);
                List<byte[]> before = town.reportsBefore(later);
                carry(carry, later);
                assertThat(town.reportsBefore(later)).usingRecursiveComparison().isEqualTo(before);
            }
        } finally {
            town.takeBack();
        }
    }

    @Property(tries = 1)
    void what_is_carried_shows_in_the_later_report() {
        try {
            tell(List.of(new Told(0, 1, 0, "Sana kevään"), new Told(1, 1, 0, "Sana luettiin"), new Told(2, 1, 0, "Sana arvio")));
            carry(new Carry(false, 0, 1, Optional.empty(), Set.of()), ReportingTown.DATES.get(1));
            assertThat(new String(town.report(ReportingTown.DATES.get(1)), StandardCharsets.UTF_8))
                    .contains("Sana kevään", "Sana luettiin", "Sana arvio");
        } finally {
            town.takeBack();
        }
    }

    /** The first day whose report may change. */
    private static LocalDate later(Carry carry) {
        return carry.year()
                ? LocalDate.of(2024 + carry.steps(), 1, 1)
                : ReportingTown.DATES.get(Math.min(carry.from() + carry.steps(), ReportingTown.DATES.size() - 1));
    }

    private static void carry(Carry carry, LocalDate later) {
        CarryForward forward = town.bean(CarryForward.class);
        CarryScope scope = new CarryScope(carry.unit(), carry.parts());
        CarryOutcome outcome = carry.year()
                ? forward.toYear(town.id(), 2024, later.getYear(), scope, true)
                : forward.toDate(town.id(), ReportingTown.DATES.get(carry.from()), later, scope, true);
        if (outcome instanceof Carried carried) {
            carried.files().forEach(file -> town.remember(file.batch().orElseThrow()));
        }
    }

    /** Four goals, risks and projects; every other one is the harbour's. */
    private static void tell(List<Told> told) {
        List<String> goals = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        List<String> risks = new ArrayList<>();
        List<String> projects = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            goals.add("K24-%d;2024;council;%s;S1;Tavoite %d".formatted(n, unit(n), n));
            measures.add("K24-%d-M1;K24-%d;Mittari %d;80 %%;%%;more;70;80".formatted(n, n, n));
            risks.add("V24-%d;%s;2024;Riski %d;Keino".formatted(n, unit(n), n));
            projects.add("H%d;%s;Hanke %d;2024-12-31".formatted(n, unit(n), n));
        }
        town.in(ImportKind.OBJECTIVES, "code;framework;level;name", List.of("S1;strategia;paamaara;Hyvä elämä"));
        town.in(ImportKind.GOALS, "code;year;layer;unit;objectives;title", goals);
        town.in(ImportKind.MEASURES, "code;goal;title;target;measured_in;direction;baseline;target_value", measures);
        town.in(ImportKind.GOAL_CHANGES, "goal;field;value;decided_on;decided_by", List.of("K24-1;title;Uusi tavoite;2024-05-02;valtuusto"));
        town.in(ImportKind.RISKS, "code;unit;year;description;control", risks);
        town.in(ImportKind.PROJECTS, "code;unit;name;ends", projects);
        Set<String> investments = new HashSet<>();
        town.in(ImportKind.TEXTS, "unit;section;report_date;text", rows(told, 0, one ->
                unit(one.number()) + ";osa" + one.number() + ";" + date(one) + ";" + quoted(one.words())));
        town.in(ImportKind.FOLLOW_UPS, "goal;report_date;status;text;reported_by", rows(told, 1, one ->
                "K24-" + one.number() + ";" + date(one) + ";partly;" + quoted(one.words()) + ";rehtori"));
        town.in(ImportKind.RISK_ASSESSMENTS, "risk;report_date;likelihood;impact;follow_up", rows(told, 2, one ->
                "V24-" + one.number() + ";" + date(one) + ";2;" + (one.number() % 3 + 1) + ";" + quoted(one.words())));
        town.in(ImportKind.PROJECT_REPORTS, "project;report_date;funding;status", rows(told, 3, one ->
                "H" + one.number() + ";" + date(one) + ";100," + one.number() + ";" + quoted(one.words())));
        town.in(ImportKind.INVESTMENT_REPORTS, "unit;report_date;status", told.stream()
                .filter(one -> one.what() == 4 && investments.add(unit(one.number()) + date(one)))
                .map(one -> unit(one.number()) + ";" + date(one) + ";" + quoted(one.words()))
                .toList());
    }

    private static List<String> rows(List<Told> told, int what, Function<Told, String> row) {
        return told.stream().filter(one -> one.what() == what).map(row).toList();
    }

    private static String unit(int number) {
        return number % 2 == 0 ? "20" : "10";
    }

    private static LocalDate date(Told one) {
        return ReportingTown.DATES.get(one.date());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
