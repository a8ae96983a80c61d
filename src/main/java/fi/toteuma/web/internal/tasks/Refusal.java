package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import fi.toteuma.review.PartState;

/**
 * Why what was typed isn't stored, and where the next step is.
 *
 * @param phrase key of what is said
 * @param about what the phrase names; empty where it names nothing
 * @param step address of the next step
 * @param stepPhrase key of what the next step is called
 */
public record Refusal(String phrase, String about, String step, String stepPhrase) {

    /** The unit's part was sent or released, or its round is locked. */
    public static Refusal locked(WriteView view) {
        return new Refusal(view.state() == PartState.LOCKED ? "round.locked" : "write.locked", "", view.review(), "write.review");
    }

    /** Somebody else is signed in than whoever the form was made for: the words aren't theirs. @param now who is signed in */
    public static Refusal anothers(WriteAddress address, Person now) {
        return new Refusal("save.anothers", now.name(), address.page(), "save.as-yourself");
    }

    /** Whether a form was made for somebody. @param writer what the form says; empty where it says nothing */
    public static boolean isAnothers(String writer, Person now) {
        return !writer.equals(String.valueOf(now.id()));
    }
}
