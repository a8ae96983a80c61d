package fi.toteuma.web.internal.dashboard;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.dashboard.FinancesOfUnits;
import fi.toteuma.dashboard.StandingOfUnits;
import fi.toteuma.dashboard.UnitFinances;
import fi.toteuma.dashboard.UnitStanding;
import fi.toteuma.dashboard.UnitStanding.Told;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.dashboard.DashboardView.Board;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Shelf;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How a unit is doing. */
@Controller
@Needs(Right.READ)
class DashboardController {

    private final Municipalities municipalities;
    private final Choices choices;
    private final Schemes schemes;
    private final FinancesOfUnits finances;
    private final StandingOfUnits standings;
    private final RoundStatuses rounds;
    private final Shelf shelf;
    private final Clock clock;

    DashboardController(
            Municipalities municipalities, Choices choices, Schemes schemes, FinancesOfUnits finances, StandingOfUnits standings,
            RoundStatuses rounds, Shelf shelf, Clock clock) {
        this.municipalities = municipalities;
        this.choices = choices;
        this.schemes = schemes;
        this.finances = finances;
        this.standings = standings;
        this.rounds = rounds;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * @param municipality the first one where none is named
     * @param unit the unit of the month's report where none is named
     * @param month the latest report's where none is named
     */
    @GetMapping("/dashboard")
    View dashboard(
            Frame frame, @RequestParam Optional<String> municipality, @RequestParam Optional<String> unit,
            @RequestParam Optional<YearMonth> month) {
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.READ, municipality);
        return new Page("dashboard", frame, new DashboardView(
                MunicipalityTab.all(municipalities, frame, Right.READ), current.map(Municipality::key).orElse(""),
                current.flatMap(of -> choices.of(frame, of, unit, month)).map(choice -> board(frame, choice)).orElse(null)));
    }

    private Board board(Frame frame, Choice choice) {
        Municipality of = choice.municipality();
        UnitFinances money = finances.of(of.id(), choice.unit(), choice.month(), schemes.nearest(choice));
        UnitStanding standing = standings.of(of.id(), choice.subtree(), choice.month());
        List<DocumentAddress> documents = choice.documents(choice.day());
        RecordLinks records = new RecordLinks(shelf, choice);
        Printed printed = new Printed(frame.words(), new FigureLinks(shelf, documents));
        return new Board(
                choice, money.ledger(), choice.settings().example(), documents, new ResultCard(money, choice.month(), frame.words(), printed),
                new AccrualCard(money, choice.month(), frame.words(), printed), new MonthsCard(money, choice.month(), frame.words(), printed),
                new GoalsCard(
                        standing.goals(), frame.words(), records.of(standing.goals().day(), codes(standing.goals(), one -> one.goal().code()))),
                new RisksCard(
                        standing.risks(), choice.settings().riskScale(), frame.words(),
                        records.of(standing.risks().day(), codes(standing.risks(), one -> one.risk().code()))),
                new ProjectsCard(
                        standing.projects(), frame.words(),
                        records.of(standing.projects().day(), codes(standing.projects(), one -> one.project().code()))),
                late(frame, choice));
    }

    private static <T> Set<String> codes(Told<T> told, Function<T, String> code) {
        return told.all().stream().map(code).collect(Collectors.toSet());
    }

    private LateCard late(Frame frame, Choice choice) {
        Municipality of = choice.municipality();
        Set<String> ours = new HashSet<>(choice.subtree());
        LocalDate today = LocalDate.now(clock);
        List<Task> tasks = rounds.tasks(
                of.id(), duty -> ours.contains(duty.unit()), today,
                section -> choice.settings().sectionNames().getOrDefault(section, Wording.of(section)));
        Person person = frame.person();
        return LateCard.of(
                tasks, choice, today,
                task -> person != null && person.may(Right.WRITE, of.id(), task.duty().unit(), choice.tree()), frame.words());
    }
}
