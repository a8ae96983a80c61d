package fi.toteuma.web.internal.tasks;

import fi.toteuma.review.Comment;
import fi.toteuma.review.PartState;
import fi.toteuma.review.PartStep;
import fi.toteuma.web.internal.review.ReviewAddress;
import java.util.List;
import java.util.Optional;

/**
 * Where a unit's part of the round stands.
 *
 * @param last the last step that was taken with it; empty where none was
 * @param open what others say about it and nobody has dealt with, the latest first
 */
public record UnitPart(ReviewAddress address, PartState state, Optional<PartStep> last, List<Comment> open) {

    private static final int SHOWN = 3;

    /** Why it was sent back; empty where it wasn't. */
    public Optional<PartStep> returned() {
        return last.filter(step -> state == PartState.RETURNED);
    }

    /** The latest three. */
    public List<Comment> shown() {
        return open.subList(0, Math.min(SHOWN, open.size()));
    }

    /** Where a comment stands. */
    public String page(Comment comment) {
        return address.item(comment.place().part(), comment.place().item());
    }
}
