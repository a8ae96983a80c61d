package fi.toteuma.web.internal.rounds;

import fi.toteuma.access.Right;
import fi.toteuma.imports.CarryForward;
import fi.toteuma.imports.CarryOutcome;
import fi.toteuma.imports.CarryScope;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.period.Rounds;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Starts a round from an earlier one, or a year from the one before: first shown, then done. */
@Controller
@Needs(Right.ROUNDS)
@RequestMapping("/rounds/{municipality}/carry")
class CarryController {

    private final Keeping keeping;
    private final CarryForward forward;
    private final Rounds rounds;

    CarryController(Keeping keeping, CarryForward forward, Rounds rounds) {
        this.keeping = keeping;
        this.forward = forward;
        this.rounds = rounds;
    }

    @GetMapping
    View ask(Frame frame, @PathVariable String municipality) {
        Municipality of = keeping.municipality(frame, municipality);
        List<LocalDate> dates = dates(of);
        CarryView.Asked nothing = dates.size() < 2
                ? new CarryView.Asked(true, Optional.empty(), Optional.empty(), Set.of())
                : new CarryView.Asked(false, Optional.of(dates.get(dates.size() - 2)), Optional.of(dates.getLast()), Set.of());
        return new Page("carry", frame, new CarryView(of.key(), dates, nothing, Optional.empty(), false));
    }

    /**
     * @param what {@code date} or {@code year}: whether a round's reporting is copied, or a year's goals and risks are carried over
     * @param keep false: only shows what would be
     */
    @PostMapping
    View carry(
            Frame frame, HttpServletResponse response, @PathVariable String municipality, @RequestParam String what,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(name = "part", required = false) List<String> keys, @RequestParam(defaultValue = "false") boolean keep) {
        Municipality of = keeping.municipality(frame, municipality);
        boolean years = what.equals("year");
        Set<Part> known = years ? CarryForward.partsByYear() : CarryForward.partsByDate();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String key : keys == null ? List.<String>of() : keys) {
            Part.of(key).filter(known::contains).ifPresent(parts::add);
        }
        CarryScope scope = new CarryScope(Optional.empty(), parts);
        CarryOutcome outcome = years
                ? forward.toYear(of.id(), from.getYear(), to.getYear(), scope, keep)
                : forward.toDate(of.id(), from, to, scope, keep);
        if (outcome instanceof CarryOutcome.Refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        CarryView.Asked asked = new CarryView.Asked(years, Optional.of(from), Optional.of(to), parts);
        return new Page("carry", frame, new CarryView(of.key(), dates(of), asked, Optional.of(outcome), keep));
    }

    /** Report dates of the rounds, the earlier first. */
    private List<LocalDate> dates(Municipality of) {
        return rounds.duties(of.id()).stream().map(ReportingDuty::reportDate).distinct().sorted().toList();
    }
}
