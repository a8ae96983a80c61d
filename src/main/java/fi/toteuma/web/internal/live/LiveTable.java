package fi.toteuma.web.internal.live;

import fi.toteuma.document.Table;

/**
 * What a reader can do with a table of figures.
 *
 * @param mayComment whether they may speak of its lines
 * @param open how many comments on them are open
 */
public record LiveTable(LiveAddress address, Table table, boolean mayComment, long open, String review) {

    public String said() {
        return address.said(table.id());
    }
}
