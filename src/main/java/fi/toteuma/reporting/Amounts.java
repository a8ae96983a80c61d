package fi.toteuma.reporting;

import fi.toteuma.kernel.Money;
import java.util.List;
import java.util.Optional;

/** A report's amounts by unit, line and what they are, as its tables have them: income positive, costs negative, to the cent. */
@FunctionalInterface
public interface Amounts {

    /** Booked up to the report's month. */
    String ACTUAL = "actual";

    /** With the amendments decided by the report's date. */
    String BUDGET = "budget";

    String ORIGINAL_BUDGET = "original-budget";
    String FORECAST = "forecast";

    /** The same months of last year. */
    String BEFORE = "before";

    String YEAR_BEFORE = "year-before";

    /** All of these words. */
    List<String> ALL = List.of(ACTUAL, BUDGET, ORIGINAL_BUDGET, FORECAST, BEFORE, YEAR_BEFORE);

    /**
     * @param unit a unit's code
     * @param line a line's {@link ReportSubject.Line#reference}, or a scheme's key, a colon and the line's key
     * @param what one of the words above
     * @return empty where there is no such unit or line, or where what was asked for wasn't given: missing is not zero
     */
    Optional<Money> amount(String unit, String line, String what);
}
