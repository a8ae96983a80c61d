package fi.toteuma.web.internal.units;

import fi.toteuma.kernel.Wording;
import java.time.LocalDate;

/** A unit that a change would leave without the unit above it. @param from first such day */
public record Orphan(String code, Wording name, LocalDate from) {}
