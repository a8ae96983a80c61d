package fi.toteuma.web.internal.tasks;

/**
 * Where something is written: on a page of its own, or in place within a report.
 *
 * @param action address that its forms are sent to
 * @param undo address that a change is taken back at
 * @param back what shows it again
 * @param place what the part is called on the report's page; empty on a page of its own
 */
public record Desk(String action, String undo, String back, String place) {

    static Desk of(WriteAddress address) {
        return new Desk(address.page(), address.page() + "/undo", address.page(), "");
    }

    /** What shows it as printed again, to be put in its place: the report's chapter. */
    public String chapter() {
        return back.replaceFirst("#.*", "");
    }

    public boolean isInPlace() {
        return !place.isEmpty();
    }

    /** What a sheet is called on the page: a report's page may have several parts open. */
    public String id(Sheet sheet) {
        return id(sheet.id());
    }

    /** @param sheet id of the sheet by itself */
    public String id(String sheet) {
        return isInPlace() ? place + "-" + sheet : sheet;
    }
}
