package fi.toteuma.finance;

import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from: an account's amount in one month from one import, over a unit and all units below it.
 *
 * @param edition the date of the edition (decided, reported, …); null where there is only one
 * @param month 1–12; 0 where the amount is of the whole year
 * @param object the investment object's code, or null
 * @param batch number of the import
 * @param rows rows of the imported file, as ranges: {@code 12-40,88}
 */
public record SourceFact(
        Measure measure, @Nullable LocalDate edition, String account, int year, int month, @Nullable String object,
        boolean internal, Money amount, long batch, String rows) {}
