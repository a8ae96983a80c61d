package fi.toteuma.web.internal.rounds;

import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.organisation.Unit;
import fi.toteuma.period.Rounds;
import fi.toteuma.rounds.PartStatus;
import fi.toteuma.rounds.RoundStatuses;
import fi.toteuma.access.Right;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What each unit has reported in each round, and what it misses. */
@Controller
@Needs(Right.READ)
class RoundsController {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final RoundStatuses statuses;
    private final Rounds rounds;
    private final Clock clock;

    RoundsController(Municipalities municipalities, Organisations organisations, RoundStatuses statuses, Rounds rounds, Clock clock) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.statuses = statuses;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @param municipality the first one where none is named @param done the change just made @param undone {@code yes} or {@code no} */
    @GetMapping("/rounds")
    View rounds(
            Frame frame, @RequestParam Optional<String> municipality, @RequestParam Optional<Long> done, @RequestParam Optional<String> undone) {
        Optional<Municipality> current =
                MunicipalityTab.current(municipalities, frame, Right.READ, municipality);
        LocalDate today = LocalDate.now(clock);
        return new Page("rounds", frame, new RoundsView(
                MunicipalityTab.all(municipalities, frame, Right.READ),
                current.map(Municipality::key).orElse(""),
                today,
                current.map(of -> rounds(of, today)).orElse(List.of()),
                current.map(of -> rounds.locked(of.id())).orElse(Set.of()),
                current.filter(of -> frame.person() != null && frame.person().mayAll(Right.ROUNDS, of.id())).isPresent(),
                done, undone.map("yes"::equals)));
    }

    private List<Round> rounds(Municipality of, LocalDate today) {
        return statuses.of(of.id(), today).stream()
                .collect(Collectors.groupingBy(part -> part.duty().reportDate(), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream()
                .map(round -> Round.of(round.getKey(), round.getValue(), names(of, round.getKey()), today))
                .sorted(Round.URGENT_FIRST)
                .toList();
    }

    /** Units as they are called on the report date; by code where that day's organisation doesn't hold them. */
    private Function<PartStatus, Wording> names(Municipality of, LocalDate day) {
        OrganisationTree tree = organisations.at(of.id(), day);
        return part -> tree.find(part.duty().unit()).map(Unit::name).orElseGet(() -> Wording.of(part.duty().unit()));
    }
}
