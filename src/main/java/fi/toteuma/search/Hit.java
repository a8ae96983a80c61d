package fi.toteuma.search;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that was found.
 *
 * @param code of the goal, risk, project, object, key figure, unit or account it is about; key of a text's section or of a decision's body
 * @param unit code of the unit; empty if it has none
 * @param year empty if it isn't of one year
 * @param day the report date or the day of a decision; of a unit's earlier name, its last day
 * @param title may be empty: a text has its section, a decision its body and perhaps its §
 * @param words its other words; may be empty
 */
public record Hit(
        Kind kind, MunicipalityId municipality, String code, Optional<String> unit, OptionalInt year, Optional<LocalDate> day, Wording title,
        Wording words) {}
