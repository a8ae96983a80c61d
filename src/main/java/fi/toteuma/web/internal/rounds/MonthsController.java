package fi.toteuma.web.internal.rounds;

import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.Periods;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Closes the ledger's months and opens them again. */
@Controller
@Needs(Right.ROUNDS)
@RequestMapping("/rounds/{municipality}/months")
class MonthsController {

    private final Keeping keeping;
    private final Periods periods;
    private final Clock clock;

    MonthsController(Keeping keeping, Periods periods, Clock clock) {
        this.keeping = keeping;
        this.periods = periods;
        this.clock = clock;
    }

    /** @param year this one where none is named */
    @GetMapping
    View months(Frame frame, @PathVariable String municipality, @RequestParam Optional<Integer> year) {
        Municipality of = keeping.municipality(frame, municipality);
        int shown = Math.clamp(year.orElse(LocalDate.now(clock).getYear()), 1990, 2100);
        var closed = periods.closedMonths(of.id(), shown);
        return new Page("months", frame, new MonthsView(of.key(), shown, IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(shown, month))
                .map(month -> new MonthsView.Month(month, closed.contains(month)))
                .toList()));
    }

    @PostMapping
    View set(
            Frame frame, @PathVariable String municipality, @RequestParam @DateTimeFormat(pattern = "yyyy-MM") YearMonth month,
            @RequestParam boolean closed) {
        Municipality of = keeping.municipality(frame, municipality);
        if (closed) {
            periods.close(of.id(), month, LocalDate.now(clock));
        } else {
            periods.open(of.id(), month);
        }
        return new SeeOther("/rounds/" + municipality + "/months?year=" + month.getYear() + "#month-" + month);
    }
}
