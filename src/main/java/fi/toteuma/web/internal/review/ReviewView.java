package fi.toteuma.web.internal.review;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.review.Comment;
import fi.toteuma.review.PartState;
import fi.toteuma.review.PartStep;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.trail.ItemTrail;
import fi.toteuma.web.internal.tasks.WriteAddress;
import fi.toteuma.web.internal.tasks.Written;
import java.util.List;
import java.util.Optional;

/**
 * A unit's part of a round, to read.
 *
 * @param language the municipality's own, which its texts are in
 * @param unit its name
 * @param steps how it came to where it stands
 * @param figures what is said about lines of the unit's figures
 * @param mistake of the step just tried
 */
public record ReviewView(
        ReviewAddress address, Language language, Wording unit, PartState state, List<PartStep> steps, List<Item> items, List<Comment> figures, boolean mayWrite, boolean mayRelease,
        boolean mayComment, Mistake mistake) {

    /** Why the step just tried wasn't taken. */
    public enum Mistake {
        NONE,
        /** It needs a reason. */
        NO_REASON,
        /** Somebody took another one meanwhile. */
        OVERTAKEN
    }

    /** One thing that is told, with what is said about it. */
    public record Item(Task task, List<Written.Line> lines, List<Comment> comments) {

        public String anchor() {
            return Reading.anchor(task.part().key(), task.key());
        }

        public List<Comment> threads() {
            return ReviewView.threads(comments);
        }
    }

    /** Those that answer no other. */
    public static List<Comment> threads(List<Comment> comments) {
        return comments.stream().filter(comment -> comment.answers().isEmpty()).toList();
    }

    public static List<Comment> answers(List<Comment> comments, Comment to) {
        return comments.stream().filter(comment -> comment.answers().equals(Optional.of(to.id()))).toList();
    }

    public long done() {
        return items.stream().filter(item -> item.task().state() == Task.State.DONE).count();
    }

    public boolean maySend() {
        return mayWrite && state.isOpen();
    }

    public boolean mayReturn() {
        return mayRelease && state == PartState.SENT;
    }

    public boolean mayReleaseNow() {
        return mayRelease && state != PartState.RELEASED;
    }

    public boolean mayReopen() {
        return mayRelease && state == PartState.RELEASED;
    }

    public String writePage(Task task) {
        return WriteAddress.of(address.municipality(), task).page();
    }

    /** What happened to something that is told, and to the thing itself. */
    public ItemTrail trail(Task task) {
        return ItemTrail.of(address.municipality(), task);
    }

    /** What happened to the part as a whole. */
    public ItemTrail trail() {
        return ItemTrail.in(address.municipality()).and("part_step", address.unit(), address.date().toString(), "");
    }

    public boolean reasonMissing() {
        return mistake == Mistake.NO_REASON;
    }

    public Optional<PartStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
