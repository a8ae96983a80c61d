package fi.toteuma.reminders.internal;

import fi.toteuma.access.Person;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.reminders.Late;
import fi.toteuma.reminders.Letter;
import fi.toteuma.reminders.Reminder;
import fi.toteuma.reminders.Reminder.State;
import fi.toteuma.reminders.Reminders;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Makes a reminder's row first, then sends its letter, then notes what became of it. */
@Service
class KeptReminders implements Reminders {

    /** A rule's day that passed while the program stood still, or at a weekend, is made up for so many days. */
    private static final int DAYS_LATE = 3;

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private static final Duration TRIED_AGAIN = Duration.ofDays(1);

    private final LateParts lateParts;
    private final Letters letters;
    private final ReminderRows rows;
    private final Post post;
    private final Municipalities municipalities;
    private final Clock clock;

    KeptReminders(
            LateParts lateParts, Letters letters, ReminderRows rows, Post post, Municipalities municipalities,
            @Qualifier("passingTime") Clock clock) {
        this.lateParts = lateParts;
        this.letters = letters;
        this.rows = rows;
        this.post = post;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public boolean sendsLetters() {
        return post.isThere();
    }

    @Override
    public List<Late> late(Municipality of, LocalDate reportDate, LocalDate today) {
        return lateParts.of(of, duty -> duty.reportDate().equals(reportDate), today);
    }

    @Override
    public List<Letter> letters(Municipality of, LocalDate reportDate, Collection<Integer> people, LocalDate today) {
        return letters.of(of, late(of, reportDate, today), today).stream().filter(letter -> people.contains(letter.to().id())).toList();
    }

    @Override
    public List<Reminder> remind(Municipality of, LocalDate reportDate, Collection<Integer> people, Person by, LocalDate today) {
        Map<Long, Letter> made = new LinkedHashMap<>();
        for (Letter letter : letters(of, reportDate, people, today)) {
            rows.add(of.id(), letter, by.login(), by.name(), begun(), LocalDateTime.now(clock).minus(JUST_NOW)).ifPresent(id -> made.put(id, letter));
        }
        send(made);
        return rows.of(of.id(), reportDate).stream().filter(reminder -> made.containsKey(reminder.id())).toList();
    }

    private State begun() {
        return post.isThere() ? State.SENDING : State.PAGES_ONLY;
    }

    private void send(Map<Long, Letter> made) {
        if (made.isEmpty() || !post.isThere()) {
            return;
        }
        Map<Letter, String> failed = post.send(made.values());
        made.forEach((id, letter) -> rows.settle(id, failed.containsKey(letter) ? State.FAILED : State.SENT, failed.getOrDefault(letter, "")));
    }

    @Override
    public List<Reminder> sent(Municipality of, LocalDate reportDate) {
        return rows.of(of.id(), reportDate);
    }

    @Override
    public SortedSet<Integer> rules(Municipality of) {
        return rows.rules(of.id());
    }

    @Override
    public void changeRules(Municipality of, Collection<Integer> days) {
        rows.changeRules(of.id(), days);
    }

    @Override
    public int remindByRules(LocalDate today) {
        return municipalities.all().stream().mapToInt(of -> remindByRules(of, today)).sum();
    }

    private int remindByRules(Municipality of, LocalDate today) {
        SortedSet<Integer> rules = rows.rules(of.id());
        if (rules.isEmpty()) {
            return 0;
        }
        record Occasion(LocalDate reportDate, LocalDate deadline) {}
        Map<Occasion, List<Late>> late = lateParts.of(of, duty -> rule(rules, duty, today).isPresent(), today).stream()
                .collect(Collectors.groupingBy(one -> new Occasion(one.duty().reportDate(), one.duty().deadline())));
        Map<Long, Letter> made = new LinkedHashMap<>();
        late.forEach((occasion, units) -> {
            int days = rule(rules, units.getFirst().duty(), today).orElseThrow();
            letters.of(of, units, today).forEach(letter -> addOnce(of.id(), letter, days, made));
        });
        send(made);
        return made.size();
    }

    private void addOnce(MunicipalityId of, Letter letter, int days, Map<Long, Letter> made) {
        rows.addOnce(of, letter, days, begun(), LocalDateTime.now(clock).minus(TRIED_AGAIN)).ifPresent(id -> made.put(id, letter));
    }

    /** The latest rule whose day has come for a duty, unless it came long ago. */
    private static OptionalInt rule(SortedSet<Integer> rules, ReportingDuty duty, LocalDate today) {
        long over = today.toEpochDay() - duty.deadline().toEpochDay();
        return rules.stream().mapToInt(Integer::intValue).filter(days -> days <= over && over - days <= DAYS_LATE).max();
    }
}
