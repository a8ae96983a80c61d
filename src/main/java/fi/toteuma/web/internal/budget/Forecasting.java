package fi.toteuma.web.internal.budget;

import fi.toteuma.budget.Forecasts.LineForecast;
import fi.toteuma.imports.Problem;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit's forecast at a report date: what was given, and what may be proposed where nothing was.
 *
 * @param lines that the result is made of
 * @param given amounts by line; empty where none was given
 * @param found versions of the stored amounts, a line each
 * @param typed what was typed and isn't stored, by line
 * @param mistakes keys of phrases
 * @param problems of the import
 */
public record Forecasting(
        LocalDate report, List<LineForecast> lines, Map<String, Money> given, String found, Map<String, String> typed, List<String> mistakes,
        List<Problem> problems) {

    public Optional<Money> given(LineForecast line) {
        return Optional.ofNullable(given.get(line.key()));
    }

    /** What stands in a line's field: what was typed, else what was given, else what is proposed. */
    public Optional<Money> start(LineForecast line) {
        return given(line).or(() -> line.proposal().map(proposal -> proposal.amount()));
    }

    public boolean isProposal(LineForecast line) {
        return given(line).isEmpty() && line.proposal().isPresent();
    }

    public boolean isRefused() {
        return !mistakes.isEmpty() || !problems.isEmpty();
    }

    Forecasting with(Map<String, String> otherTyped, List<String> otherMistakes, List<Problem> otherProblems) {
        return new Forecasting(report, lines, given, found, otherTyped, otherMistakes, otherProblems);
    }
}
