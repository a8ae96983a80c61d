package fi.toteuma.review;

import java.time.LocalDate;

/**
 * Something that a unit tells of at a report date.
 *
 * @param part key of the part of the report: {@code goals}
 * @param item key of the goal, risk, project or section
 */
public record Place(String unit, LocalDate reportDate, String part, String item) {}
