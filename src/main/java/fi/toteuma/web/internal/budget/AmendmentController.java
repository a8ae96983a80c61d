package fi.toteuma.web.internal.budget;

import fi.toteuma.access.Right;
import fi.toteuma.imports.FigureEdits;
import fi.toteuma.imports.FigureOutcome;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.TypedAmendment;
import fi.toteuma.imports.WrittenAmount;
import fi.toteuma.kernel.Money;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.budget.Amending.Form;
import fi.toteuma.web.internal.budget.Amending.Line;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Amends an approved budget by a decision. */
@Controller
@Needs(Right.FIGURES)
class AmendmentController {

    private final BudgetPages pages;
    private final FigureEdits edits;

    AmendmentController(BudgetPages pages, FigureEdits edits) {
        this.pages = pages;
        this.edits = edits;
    }

    /** Its lines come as {@code unit-0}, {@code account-0}, {@code amount-0} and so on; those without an amount are left out. */
    @PostMapping("/budget/{municipality}/{year}/{unit}/amendment")
    View amend(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality, @PathVariable int year,
            @PathVariable String unit, @RequestParam(defaultValue = "") String body, @RequestParam(defaultValue = "") String decided,
            @RequestParam(defaultValue = "") String section, @RequestParam(defaultValue = "") String reason) {
        Municipality of = pages.municipality(municipality);
        BudgetAddress address = new BudgetAddress(of.key(), unit, year, false);
        BudgetView view = pages.view(frame, of, address, Set.of(), Saving.NOTHING);
        List<Line> lines = lines(request);
        lines.forEach(line -> pages.check(frame, of, line.unit(), year));
        @Nullable LocalDate day = day(decided);
        List<String> mistakes = mistakes(view, body, day, reason, lines);
        List<Problem> problems = new ArrayList<>();
        if (mistakes.isEmpty() && day != null) {
            TypedAmendment amendment = new TypedAmendment(body, day, section, reason.strip(), year, lines.stream()
                    .map(line -> new TypedAmendment.Line(line.unit(), line.account(), amount(line).orElseThrow()))
                    .toList());
            FigureOutcome outcome = edits.amend(of.id(), amendment);
            if (!(outcome instanceof FigureOutcome.Refused(var refused))) {
                return new SeeOther(address.page() + "#amendments");
            }
            problems.addAll(refused.shown());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Form form = new Form(body, decided, section, reason, lines);
        return new Page("budget", frame, view.with(view.amending().map(one -> one.with(form, mistakes, problems))));
    }

    private static List<Line> lines(HttpServletRequest request) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; request.getParameter("amount-" + i) != null; i++) {
            String amount = request.getParameter("amount-" + i).strip();
            if (!amount.isEmpty()) {
                String unit = Optional.ofNullable(request.getParameter("unit-" + i)).orElse("");
                String account = Optional.ofNullable(request.getParameter("account-" + i)).orElse("");
                lines.add(new Line(unit, account, amount, WrittenAmount.read(amount) instanceof WrittenAmount.Unreadable));
            }
        }
        return lines;
    }

    private static List<String> mistakes(BudgetView view, String body, @Nullable LocalDate day, String reason, List<Line> lines) {
        List<String> mistakes = new ArrayList<>();
        if (!view.grid().approved()) {
            mistakes.add("budget.amend.not-approved");
        }
        if (view.amending().stream().flatMap(one -> one.bodies().stream()).noneMatch(one -> one.key().equals(body))) {
            mistakes.add("budget.amend.body.missing");
        }
        if (day == null) {
            mistakes.add("budget.amend.day.missing");
        }
        if (reason.isBlank()) {
            mistakes.add("budget.amend.reason.missing");
        }
        if (lines.isEmpty()) {
            mistakes.add("budget.amend.lines.missing");
        }
        if (lines.stream().anyMatch(Line::wrong)) {
            mistakes.add("budget.amend.amount.wrong");
        }
        return mistakes;
    }

    private static Optional<Money> amount(Line line) {
        return WrittenAmount.read(line.amount()) instanceof WrittenAmount.Amount(Money money) ? Optional.of(money) : Optional.empty();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
