package fi.toteuma.web.internal.live;

import fi.toteuma.rounds.Task;

/**
 * Something in a document that a unit tells of: a text, a row of a table of words, a card.
 *
 * @param place what it is called on the page
 * @param section id of the heading that it stands under; {@link Chapters#TOP} before the first one
 * @param columns of the table that it is a row of; 0 where it is none
 */
public record ToldPart(Task task, String place, String section, int columns) {

    public boolean isRow() {
        return columns > 0;
    }

    public boolean isMissing() {
        return task.state() != Task.State.DONE;
    }
}
