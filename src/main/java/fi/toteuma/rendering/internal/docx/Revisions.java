package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import java.time.LocalDate;
import java.util.List;

/** Changed words as Word's own tracked changes (ECMA-376 part 1, 17.13.5), so that they can be accepted or rejected one by one. */
final class Revisions {

    private static final String AUTHOR = "Toteuma";

    private final Markup xml;
    private final String made;
    private int last;

    /** @param made the day the document was made: the only date its files carry */
    Revisions(Markup xml, LocalDate made) {
        this.xml = xml;
        this.made = made + "T00:00:00Z";
    }

    /** Opens the element that changed runs stand in. */
    void open(Change change) {
        xml.open(element(change), attributes());
    }

    /** What says that a paragraph itself came or went. */
    void leaf(Change change) {
        xml.leaf(element(change), attributes());
    }

    /** How a paragraph of these words changed: as all of them did, or not as a whole. */
    static Change whole(List<Span> spans) {
        List<Change> changes = spans.stream().map(Span::change).distinct().toList();
        return changes.size() == 1 ? changes.getFirst() : Change.KEPT;
    }

    private static String element(Change change) {
        return switch (change) {
            case ADDED -> "w:ins";
            case REMOVED -> "w:del";
            case KEPT -> throw new IllegalArgumentException("nothing changed");
        };
    }

    private String[] attributes() {
        return new String[] {"w:id", String.valueOf(++last), "w:author", AUTHOR, "w:date", made};
    }
}
