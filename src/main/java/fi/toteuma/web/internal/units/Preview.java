package fi.toteuma.web.internal.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a change comes to.
 *
 * @param lines a period each, changed or new
 * @param words the municipality's own words on a reorganisation's day, where they change
 * @param notes what it leaves without its unit, and what else one should know
 */
public record Preview(List<Line> lines, List<Field> words, List<Note> notes) {

    public Preview {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    /** A period that changes or is new. @param to null: no end is known @param fields what differs from what there was */
    public record Line(String code, String name, LocalDate from, @Nullable LocalDate to, boolean fresh, List<Field> fields) {}

    /** @param name key of a phrase @param before empty: nothing */
    public record Field(String name, String before, String after) {}

    /** @param link where one can do something about it */
    public record Note(String text, Optional<Link> link) {}

    public record Link(String address, String text) {}
}
