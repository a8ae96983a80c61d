package fi.toteuma.document;

import java.util.List;

/**
 * A record by itself, a field below the other: a project card.
 *
 * @param id unique in the document
 * @param title what the card is of
 */
public record Card(String id, String title, List<Field> fields) {

    public Card {
        fields = List.copyOf(fields);
    }

    /** @param pieces none where nothing was given */
    public record Field(String label, List<Piece> pieces) {
        public Field {
            pieces = List.copyOf(pieces);
        }
    }
}
