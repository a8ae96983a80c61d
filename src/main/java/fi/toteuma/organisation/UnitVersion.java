package fi.toteuma.organisation;

import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is called and where it stands during one period.
 *
 * @param level key of a level that the municipality named
 * @param parent code of the unit above, null at the top
 * @param printedAs the name in tables that use another one; empty where there is none
 * @param ordinal order among siblings
 */
public record UnitVersion(
        String code, Wording name, String level, @Nullable String parent, DateRange period, String printedAs, int ordinal) {}
