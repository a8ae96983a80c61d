package fi.toteuma.reminders;

import fi.toteuma.access.Person;
import fi.toteuma.organisation.Municipality;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** Who is late, and what was done about it. Who may ask is the caller's. */
public interface Reminders {

    /** Whether letters leave: without a mail server reminders are on the pages only. */
    boolean sendsLetters();

    /** Units that miss something in a round and may still write, in the order of their duties. */
    List<Late> late(Municipality of, LocalDate reportDate, LocalDate today);

    /** What people would be sent; those who miss nothing get none. @param people numbers of theirs */
    List<Letter> letters(Municipality of, LocalDate reportDate, Collection<Integer> people, LocalDate today);

    /** Reminds people, those who miss something and weren't reminded of it in the last five minutes. A letter that didn't leave is told in its reminder. */
    List<Reminder> remind(Municipality of, LocalDate reportDate, Collection<Integer> people, Person by, LocalDate today);

    /** All reminders of a round, the latest first. */
    List<Reminder> sent(Municipality of, LocalDate reportDate);

    /** On which days from the deadline reminders go by themselves; below zero: before it. */
    SortedSet<Integer> rules(Municipality of);

    void changeRules(Municipality of, Collection<Integer> days);

    /**
     * Sends what rules ask for today or asked for in the last days and what didn't leave then. Each reminder of a rule goes once, also
     * where several programs ask at the same time.
     *
     * @return how many were made
     */
    int remindByRules(LocalDate today);
}
