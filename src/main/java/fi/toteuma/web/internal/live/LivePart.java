package fi.toteuma.web.internal.live;

import fi.toteuma.kernel.Language;
import fi.toteuma.web.internal.tasks.WriteAddress;

/**
 * What a reader can do with a part.
 *
 * @param mayWrite whether it concerns the reader and can be written now
 */
public record LivePart(LiveAddress address, ToldPart part, boolean mayWrite) {

    /** The page of its own that it is written on where there is no script. */
    public String writePage() {
        return WriteAddress.of(address.document().municipality(), part.task()).page();
    }

    /** What the part is called: its unit isn't in it, for that stands around it. */
    public String name(Language language) {
        return part.task().title().in(language);
    }

    public String form() {
        return address.form(part);
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return !mayWrite;
    }
}
