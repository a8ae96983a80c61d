package fi.toteuma.rendering;

import fi.toteuma.document.Block;
import fi.toteuma.document.Card;
import fi.toteuma.document.Table;
import fi.toteuma.document.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * What a site adds to a document that it shows within pages of its own: HTML, ids and addresses. A document's files have none of them.
 */
public interface Additions {

    /** Nothing. */
    Additions NONE = new Additions() {};

    /** What the row is called on the page; null where nothing refers to it. */
    default @Nullable String id(WordTable table, WordTable.Row row) {
        return null;
    }

    /** HTML at the end of the row's head; empty for none. */
    default String after(WordTable table, WordTable.Row row) {
        return "";
    }

    /** HTML of a row below the row; empty for none. */
    default String below(WordTable table, WordTable.Row row) {
        return "";
    }

    /** What the card is called on the page; null where nothing refers to it. */
    default @Nullable String id(Card card) {
        return null;
    }

    /** HTML under the card's title; empty for none. */
    default String after(Card card) {
        return "";
    }

    /** HTML under the table's title; empty for none. */
    default String after(Table table) {
        return "";
    }

    /** HTML after the row's label; empty for none. */
    default String after(Table table, Table.Row row) {
        return "";
    }

    /** Where the site explains a live figure in a sentence; null where it doesn't. */
    default @Nullable String explanation(Block.Span figure) {
        return null;
    }

    /** Where the site explains a figure of a table; null where it doesn't. */
    default @Nullable String explanation(Table table, Table.Row row, Table.Column column) {
        return null;
    }
}
