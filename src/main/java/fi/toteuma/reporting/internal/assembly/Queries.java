package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.finance.Edition;
import fi.toteuma.finance.Edition.Match;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.kernel.Measure;
import fi.toteuma.reporting.internal.layout.Layout.Source.Measured;
import java.util.List;
import java.util.Optional;

/** What a layout's measure means as a question about figures. */
final class Queries {

    private final Subject subject;

    Queries(Subject subject) {
        this.subject = subject;
    }

    /**
     * @param key names the query
     * @param object an investment object's code, or empty
     */
    FigureQuery query(String key, Measured measured, Optional<String> object) {
        int year = subject.year(measured.year());
        return new FigureQuery(
                key, editions(measured.measure(), year), year, subject.month(measured.through()), object.orElse(null));
    }

    private List<Edition> editions(String measure, int year) {
        return switch (measure) {
            case "actual" -> List.of(Edition.ACTUAL);
            case "restated" -> List.of(restated());
            case "comparative" ->
                List.of(isRestated(year) ? restated() : Edition.ACTUAL);
            case "original-budget" -> List.of(Edition.BUDGET);
            case "amendments" -> List.of(Edition.amendmentsUpTo(subject.order().budgetAsOf()));
            case "amended-budget" ->
                List.of(Edition.BUDGET, Edition.AMENDED_BUDGET, Edition.amendmentsUpTo(subject.order().budgetAsOf()));
            case "plan" -> List.of(Edition.planOf(subject.order().year()));
            case "forecast" -> List.of(Edition.forecastAt(subject.asOf()));
            default -> throw new IllegalArgumentException("unknown measure " + measure);
        };
    }

    /** Whether a column shows an earlier year as it would be in the document's organisation. */
    boolean isRestated(Measured measured) {
        return measured.measure().equals("restated")
                || measured.measure().equals("comparative") && isRestated(subject.year(measured.year()));
    }

    private boolean isRestated(int year) {
        return subject.order().restatedComparatives() && year < subject.order().year();
    }

    /** As restated to the organisation of the document's date, or the latest one before it. */
    private Edition restated() {
        return new Edition(Measure.RESTATED_ACTUAL, Match.LATEST_UP_TO, subject.order().treeDate());
    }

    /**
     * The measure that must have been given for the column to have figures at all (domain rule 12); empty where no facts
     * means zero.
     */
    static Optional<Measure> required(String measure) {
        return switch (measure) {
            case "forecast" -> Optional.of(Measure.FORECAST);
            case "original-budget" -> Optional.of(Measure.BUDGET);
            case "plan" -> Optional.of(Measure.PLAN);
            default -> Optional.empty();
        };
    }
}
