package fi.toteuma.finance;

import fi.toteuma.kernel.Measure;
import java.time.LocalDate;

/**
 * A measure, and which edition of it: the same plan year is given with several budgets, the same year's forecast on several report
 * dates, a budget is amended on many days.
 *
 * @param date what {@code match} compares the edition's date with; {@link LocalDate#MIN} where it doesn't matter
 */
public record Edition(Measure measure, Match match, LocalDate date) {

    /** Which editions count, by their date. */
    public enum Match {
        /** There is only one. */
        ONLY,
        /** The one of this date. */
        ON,
        /** All up to and with this date, added up. */
        UP_TO,
        /** The latest one that the municipality has for the year, no later than this date. */
        LATEST_UP_TO
    }

    public static final Edition ACTUAL = new Edition(Measure.ACTUAL, Match.ONLY, LocalDate.MIN);

    /** As the council first approved it. */
    public static final Edition BUDGET = new Edition(Measure.BUDGET, Match.ONLY, LocalDate.MIN);

    /** Known with its amendments only. */
    public static final Edition AMENDED_BUDGET = new Edition(Measure.AMENDED_BUDGET, Match.ONLY, LocalDate.MIN);

    /** Actuals as they would be in the organisation of this day: restated to the latest organisation no later than it. */
    public static Edition restatedTo(LocalDate treeDate) {
        return new Edition(Measure.RESTATED_ACTUAL, Match.LATEST_UP_TO, treeDate);
    }

    /** Budget amendments decided no later than this date. */
    public static Edition amendmentsUpTo(LocalDate decided) {
        return new Edition(Measure.AMENDMENT, Match.UP_TO, decided);
    }

    /** Plan years as given with the budget of this year. */
    public static Edition planOf(int budgetYear) {
        return new Edition(Measure.PLAN, Match.ON, LocalDate.of(budgetYear, 1, 1));
    }

    /** The latest forecast given no later than this report date. */
    public static Edition forecastAt(LocalDate reportDate) {
        return new Edition(Measure.FORECAST, Match.LATEST_UP_TO, reportDate);
    }
}
