package fi.toteuma.web.internal.budget;

import fi.toteuma.access.Right;
import fi.toteuma.budget.BudgetGrid;
import fi.toteuma.budget.Forecasts.LineForecast;
import fi.toteuma.budget.GridColumn.Kind;
import fi.toteuma.budget.GridRow;
import fi.toteuma.imports.FigureEdits;
import fi.toteuma.imports.FigureOutcome;
import fi.toteuma.imports.FigureSheet;
import fi.toteuma.imports.FigureSheet.Change;
import fi.toteuma.imports.FigureSheet.Place;
import fi.toteuma.imports.Problem;
import fi.toteuma.imports.WrittenAmount;
import fi.toteuma.kernel.Money;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Gives a unit's forecast: as it was proposed, or as somebody knows better. */
@Controller
@Needs(Right.FIGURES)
class ForecastController {

    private final BudgetPages pages;
    private final FigureEdits edits;

    ForecastController(BudgetPages pages, FigureEdits edits) {
        this.pages = pages;
        this.edits = edits;
    }

    /**
     * Each line's sum comes as {@code line-} and its key, and is divided over its accounts as the budget is.
     *
     * @param report the report date
     * @param versions what the amounts were found in
     */
    @PostMapping("/budget/{municipality}/{year}/{unit}/forecast")
    View give(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality, @PathVariable int year,
            @PathVariable String unit, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate report,
            @RequestParam(defaultValue = "") String versions) {
        Municipality of = pages.municipality(municipality);
        BudgetAddress address = new BudgetAddress(of.key(), unit, year, false);
        BudgetView view = pages.view(frame, of, address, Set.of(), Saving.NOTHING, Optional.of(report));
        Forecasting forecasting = view.forecasting()
                .filter(one -> one.report().equals(report))
                .orElseThrow(() -> new NoSuchPage("no forecast of " + report));
        FigureSheet sheet = FigureSheet.forecast(unit, year, report);
        Map<String, Long> found = BudgetController.versions(versions);
        Map<String, String> typed = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (LineForecast line : forecasting.lines()) {
            String text = Optional.ofNullable(request.getParameter("line-" + line.key())).orElse("").strip();
            typed.put(line.key(), text);
            if (text.isEmpty()) {
                continue; // not given: another thing than nought
            }
            Optional<SequencedMap<String, Money>> parts = WrittenAmount.read(text) instanceof WrittenAmount.Amount(Money sum)
                    ? divided(of, view.grid(), line, sum)
                    : Optional.empty();
            if (parts.isEmpty()) {
                mistakes.add(WrittenAmount.read(text) instanceof WrittenAmount.Amount ? "budget.forecast.no-profile" : "budget.amend.amount.wrong");
                continue;
            }
            Map<String, Money> whole = new LinkedHashMap<>(parts.get());
            // what an earlier forecast had on other accounts of the line is part of its sum no more
            pages.onLine(of, view.grid(), line.key(), edits.find(of.id(), sheet).keySet())
                    .forEach(place -> whole.putIfAbsent(place.account() + "|" + place.object(), Money.ZERO));
            whole.forEach((key, amount) -> changes.add(new Change(sheet, place(key), amount, found.getOrDefault(key, 0L))));
        }
        List<Problem> problems = new ArrayList<>();
        if (mistakes.isEmpty()) {
            FigureOutcome outcome = edits.save(of.id(), changes);
            if (outcome instanceof FigureOutcome.Saved || outcome instanceof FigureOutcome.Unchanged) {
                return new SeeOther(address.page() + "&report=" + report + "#forecast");
            }
            if (outcome instanceof FigureOutcome.Conflict) {
                mistakes.add("budget.forecast.conflict");
            } else if (outcome instanceof FigureOutcome.Refused(var refused)) {
                problems.addAll(refused.shown());
            }
        }
        response.setStatus((mistakes.contains("budget.forecast.conflict") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return new Page("budget", frame, view.withForecast(forecasting.with(typed, mistakes.stream().distinct().toList(), problems)));
    }

    private Optional<SequencedMap<String, Money>> divided(Municipality of, BudgetGrid grid, LineForecast line, Money sum) {
        List<GridRow> accounts = pages.accountsUnder(of, grid, line.key());
        return grid.spread(accounts, sum, List.of(Kind.AMENDED, Kind.ORIGINAL, Kind.LAST_BUDGET, Kind.ACTUAL));
    }

    private static Place place(String key) {
        int bar = key.indexOf('|');
        return new Place(key.substring(0, bar), key.substring(bar + 1));
    }
}
