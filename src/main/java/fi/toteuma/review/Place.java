package fi.toteuma.review;

import java.time.LocalDate;

/**
 * Something that a unit tells of at a report date, or a line of its figures.
 *
 * @param part key of the part of the report: {@code goals}; {@link #FIGURES} of a line
 * @param item key of the goal, risk, project or section; of a line {@code scheme:line}
 */
public record Place(String unit, LocalDate reportDate, String part, String item) {

    /** The part that lines of tables of figures are: nobody writes them, but one can speak of them. */
    public static final String FIGURES = "figures";

    /** A line of a unit's figures, in whichever table it stands. */
    public static Place line(String unit, LocalDate reportDate, String scheme, String line) {
        return new Place(unit, reportDate, FIGURES, scheme + ":" + line);
    }
}
