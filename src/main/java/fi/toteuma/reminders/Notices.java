package fi.toteuma.reminders;

import fi.toteuma.access.Person;
import java.util.Collection;
import java.util.List;

/** What readers are to notice: of parts, whoever is a responsible manager over the unit; of parts that wait, whoever releases them; of answers, whoever took part in the talk. */
public interface Notices {

    /** How many a reader hasn't read. */
    int unread(Person reader);

    /** The latest first, of the last year. */
    List<Notice> of(Person reader);

    /** Marks as read. @param keys of notices; those that aren't the reader's do nothing */
    void read(Person reader, Collection<String> keys);
}
