package fi.toteuma.web.internal.reminders;

import fi.toteuma.access.Person;
import fi.toteuma.kernel.Language;
import fi.toteuma.reminders.Late;
import fi.toteuma.reminders.Late.Missing;
import fi.toteuma.reminders.Reminder;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.review.ReviewAddress;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is late in one round.
 *
 * @param dates of the rounds there are, the latest first
 * @param address of the round that is shown; empty where there is none
 * @param order what the rows are sorted by
 * @param all whether everybody is ticked
 * @param done what was just done; empty: nothing
 * @param letters whether reminders go by mail too
 * @param rules on which days from the deadline reminders go by themselves
 * @param mayRule whether the reader may change that
 */
public record LateView(
        List<MunicipalityTab> municipalities, String current, List<LocalDate> dates, Optional<LateAddress> address, List<Late> late,
        List<Reminder> sent, Order order, boolean all, String done, boolean letters, SortedSet<Integer> rules, boolean mayRule) {

    /** Days that can be chosen for rules. */
    static final List<Integer> DAYS = List.of(-14, -7, -3, -1, 0, 1, 3, 7, 14);

    /** What rows can be sorted by. */
    public enum Order {
        DAYS, UNIT, PERSON;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order of(String key) {
            return Stream.of(values()).filter(order -> order.key().equals(key)).findFirst().orElse(DAYS);
        }
    }

    /** A unit and one of those who write for it. @param person null: nobody does */
    public record Row(Late late, @Nullable Person person, Optional<Reminder> last) {}

    public List<Integer> days() {
        return DAYS;
    }

    public long overdue() {
        return late.stream().filter(one -> one.days() > 0).count();
    }

    public long failed() {
        return sent.stream().filter(one -> one.state() == Reminder.State.FAILED).count();
    }

    public List<Row> rows(Frame frame) {
        return late.stream()
                .flatMap(one -> one.people().isEmpty()
                        ? Stream.of(new Row(one, null, Optional.empty()))
                        : one.people().stream().map(person -> new Row(one, person, last(person))))
                .sorted(comparing(frame.language()))
                .toList();
    }

    private Optional<Reminder> last(Person person) {
        return sent.stream().filter(one -> one.person() == person.id()).findFirst();
    }

    private Comparator<Row> comparing(Language language) {
        Comparator<Object> words = Collator.getInstance(language.locale());
        Comparator<Row> byUnit = Comparator.comparing(row -> row.late().unit().in(language), words);
        Comparator<Row> byPerson = Comparator.comparing(row -> row.person() == null ? "" : row.person().name(), words);
        return switch (order) {
            case DAYS -> Comparator.<Row>comparingLong(row -> -row.late().days()).thenComparing(byUnit).thenComparing(byPerson);
            case UNIT -> byUnit.thenComparing(byPerson);
            case PERSON -> byPerson.thenComparing(byUnit);
        };
    }

    /** Where a missing part is read and told. */
    public String part(Late one, Missing missing) {
        ReviewAddress page = new ReviewAddress(current, one.duty().reportDate(), one.duty().unit());
        return missing.first().map(first -> page.item(missing.part().key(), first)).orElseGet(page::page);
    }

    public String round(LocalDate date) {
        return new LateAddress(current, date).page();
    }
}
