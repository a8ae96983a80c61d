package fi.toteuma.document;

import java.util.List;
import java.util.Objects;

/**
 * A record by itself, a field below the other: a project card.
 *
 * @param id unique in the document
 * @param code what the record is known by; empty in models that were kept before cards had it
 * @param title what the card is of
 */
public record Card(String id, String code, String title, List<Field> fields) {

    public Card {
        code = Objects.requireNonNullElse(code, "");
        fields = List.copyOf(fields);
    }

    /** @param pieces none where nothing was given */
    public record Field(String label, List<Piece> pieces) {
        public Field {
            pieces = List.copyOf(pieces);
        }
    }
}
