package fi.toteuma.reminders.internal;

import fi.toteuma.reminders.Letter;
import java.util.Collection;
import java.util.Map;

/** Takes letters to people. */
interface Post {

    /** Whether it is set up. */
    boolean isThere();

    /** @return what didn't leave, and why, as the mail server says it */
    Map<Letter, String> send(Collection<Letter> letters);
}
