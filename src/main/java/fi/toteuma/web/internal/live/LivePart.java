package fi.toteuma.web.internal.live;

import fi.toteuma.kernel.Language;
import fi.toteuma.web.internal.review.ReviewAddress;
import fi.toteuma.web.internal.tasks.WriteAddress;

/**
 * What a reader can do with a part.
 *
 * @param mayWrite whether it concerns the reader and can be written now
 * @param mayComment whether the reader may speak of it
 * @param open how many comments on it are open
 */
public record LivePart(LiveAddress address, ToldPart part, boolean mayWrite, boolean mayComment, long open) {

    /** The page of its own that it is written on where there is no script. */
    public String writePage() {
        return WriteAddress.of(address.document().municipality(), part.task()).page();
    }

    /** The page that it is commented on where there is no script. */
    public String review() {
        return new ReviewAddress(address.document().municipality(), part.task().duty().reportDate(), part.task().duty().unit())
                .item(part.task().part().key(), part.task().key());
    }

    /** What the part is called: its unit isn't in it, for that stands around it. */
    public String name(Language language) {
        return part.task().title().in(language);
    }

    public String form() {
        return address.form(part);
    }

    public String said() {
        return address.said(part.place());
    }
}
