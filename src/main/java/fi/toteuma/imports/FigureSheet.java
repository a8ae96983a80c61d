package fi.toteuma.imports;

import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit's amounts of one kind and year, as people type them.
 *
 * @param kind budget, plan or forecast
 * @param unit the unit's own code; what units below it have isn't in it
 * @param edition of a plan the first day of the budget's year, of a forecast its report date; null of a budget, which has one only
 */
public record FigureSheet(ImportKind kind, String unit, int year, @Nullable LocalDate edition) {

    /** The year's budget as the council is to approve it. */
    public static FigureSheet budget(String unit, int year) {
        return new FigureSheet(ImportKind.BUDGET, unit, year, null);
    }

    /** A plan year that comes with a budget. */
    public static FigureSheet plan(String unit, int budgetYear, int year) {
        return new FigureSheet(ImportKind.PLAN, unit, year, LocalDate.of(budgetYear, 1, 1));
    }

    /** The year as expected on a report date. */
    public static FigureSheet forecast(String unit, int year, LocalDate reportDate) {
        return new FigureSheet(ImportKind.FORECAST, unit, year, reportDate);
    }

    Measure measure() {
        return switch (kind) {
            case BUDGET -> Measure.BUDGET;
            case PLAN -> Measure.PLAN;
            case FORECAST -> Measure.FORECAST;
            default -> throw new IllegalArgumentException("amounts of " + kind + " aren't typed one by one");
        };
    }

    /**
     * One amount of a sheet.
     *
     * @param account code
     * @param object code of the investment object; empty for none
     */
    public record Place(String account, String object) {}

    /**
     * An amount as it stands.
     *
     * @param version number of the change that brought it
     */
    public record Figure(Money amount, long version) {}

    /**
     * What shall stand in a place.
     *
     * @param basedOn the version that the writer had found; 0: there was none
     */
    public record Change(FigureSheet sheet, Place place, Money amount, long basedOn) {}
}
