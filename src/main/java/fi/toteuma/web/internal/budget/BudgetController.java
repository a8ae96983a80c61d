package fi.toteuma.web.internal.budget;

import fi.toteuma.access.Right;
import fi.toteuma.budget.BudgetApprovals;
import fi.toteuma.budget.BudgetApprovals.Approval;
import fi.toteuma.imports.FigureEdits;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page of a unit's budget: with a script a grid that stores what is typed at once, without one a form. */
@Controller
@Needs(Right.FIGURES)
class BudgetController {

    /** Before the keys of cells. */
    private static final String CELL = "cell-";

    /** Before the keys of cells, with what stood in them: what wasn't touched isn't sent in. */
    private static final String WAS = "was-";

    private final Municipalities municipalities;
    private final BudgetPages pages;
    private final BudgetApprovals approvals;
    private final FigureEdits edits;
    private final Clock passing;

    BudgetController(
            Municipalities municipalities, BudgetPages pages, BudgetApprovals approvals, FigureEdits edits,
            @Qualifier("passingTime") Clock passing) {
        this.municipalities = municipalities;
        this.pages = pages;
        this.approvals = approvals;
        this.edits = edits;
        this.passing = passing;
    }

    /**
     * @param year the latest one that has a budget where none is named
     * @param unit the topmost of the reader's where none is named; where one is that isn't there in that year, those that are are offered
     * @param account to show although nothing is on it yet
     * @param report the report date that a forecast is asked of
     */
    @GetMapping("/budget")
    View budget(
            Frame frame, HttpServletResponse response, @RequestParam Optional<String> municipality, @RequestParam Optional<String> unit, @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "") String view, @RequestParam(defaultValue = "") Set<String> account,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> report) {
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.FIGURES, municipality);
        if (current.isEmpty()) {
            return new Page("budgetnone", frame, "");
        }
        Municipality of = current.get();
        int shown = year.filter(one -> one >= 1990 && one <= 2190).orElseGet(() -> pages.usualYear(of));
        List<BudgetView.Choice> units = pages.units(frame, of, shown);
        Optional<String> code = unit.filter(named -> !named.isBlank()).or(() -> units.stream().map(BudgetView.Choice::code).findFirst());
        if (code.isEmpty()) {
            throw new NotAllowed("no unit of " + of.key());
        }
        if (!units.isEmpty() && !pages.isThere(of, code.get(), shown)) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return new Page("budgetunknown", frame, new UnknownUnit(new BudgetAddress(of.key(), code.get(), shown, view.equals("form")), units));
        }
        BudgetAddress address = new BudgetAddress(of.key(), code.get(), shown, view.equals("form"));
        return new Page("budget", frame, pages.view(frame, of, address, account, Saving.NOTHING, report));
    }

    /**
     * @param versions what the cells were found in, a line each
     * @param account that was shown although nothing was on it
     * @param typing whether the script asks, to which the grid alone is the answer
     */
    @PostMapping("/budget/{municipality}/{year}/{unit}")
    View save(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality, @PathVariable int year,
            @PathVariable String unit, @RequestParam(defaultValue = "") String versions, @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") Set<String> account, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean typing) {
        Municipality of = pages.municipality(municipality);
        pages.check(frame, of, unit, year);
        BudgetAddress address = new BudgetAddress(of.key(), unit, year, view.equals("form"));
        Map<String, String> cells = cells(request);
        Typing typed = new Typing(pages.grid(of, unit, year, account), versions(versions));
        cells.forEach(typed::cell);
        Saving saving = typed.save(edits, of.id(), LocalDateTime.now(passing));
        boolean done = saving.typed().isEmpty();
        if (!typing && done) {
            return new SeeOther(address.page());
        }
        if (!typing) {
            response.setStatus((saving.clashes().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        }
        return new Page(typing ? "budgetgrid" : "budget", frame, pages.view(frame, of, address, account, saving));
    }

    private static Map<String, String> cells(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(one -> one.getKey().startsWith(CELL))
                .filter(one -> !one.getValue()[0].strip().equals(request.getParameter(WAS + one.getKey().substring(CELL.length()))))
                .collect(Collectors.toMap(one -> one.getKey().substring(CELL.length()), one -> one.getValue()[0].strip(), (one, other) -> one, LinkedHashMap::new));
    }

    /** @param text a line each: a key, a tabulator, a version */
    static Map<String, Long> versions(String text) {
        Map<String, Long> versions = new HashMap<>();
        for (String line : text.split("\\R")) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.substring(tab + 1).matches("[0-9]{1,18}")) {
                versions.put(line.substring(0, tab), Long.valueOf(line.substring(tab + 1)));
            }
        }
        return versions;
    }

    /** Takes the last change back, if it is still the last one. @param change the imports it came in with */
    @PostMapping("/budget/{municipality}/{year}/{unit}/undo")
    View undo(
            Frame frame, @PathVariable String municipality, @PathVariable int year, @PathVariable String unit, @RequestParam Set<Long> change,
            @RequestParam(defaultValue = "") String view, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean typing) {
        Municipality of = pages.municipality(municipality);
        pages.check(frame, of, unit, year);
        BudgetAddress address = new BudgetAddress(of.key(), unit, year, view.equals("form"));
        List<Long> last = edits.lastChange(of.id(), unit, year);
        if (Set.copyOf(last).equals(change)) {
            edits.undo(of.id(), last);
        }
        return typing
                ? new Page("budgetgrid", frame, pages.view(frame, of, address, Set.of(), Saving.NOTHING))
                : new SeeOther(address.page());
    }

    /** Records that the council has approved the year's budget. */
    @PostMapping("/budget/{municipality}/{year}/{unit}/approval")
    View approve(
            Frame frame, @PathVariable String municipality, @PathVariable int year, @PathVariable String unit,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate decided, @RequestParam(defaultValue = "") String section) {
        Municipality of = pages.municipality(municipality);
        pages.check(frame, of, unit, year);
        if (!pages.mayApprove(frame, of)) {
            throw new NotAllowed("approval of a whole budget");
        }
        approvals.approve(of.id(), year, new Approval(decided, section.replace("§", "").strip()));
        return new SeeOther(new BudgetAddress(of.key(), unit, year, false).page());
    }
}
