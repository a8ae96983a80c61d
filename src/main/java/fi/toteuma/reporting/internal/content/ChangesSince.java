package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Status;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalChange;
import fi.toteuma.reporting.Content;
import fi.toteuma.risks.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has changed since the last report, in sentences for page one. */
public final class ChangesSince {

    private final Topic topic;
    private final Content content;
    private final List<Goal> goals;
    private final Optional<LocalDate> before;

    public ChangesSince(Topic topic, Content content) {
        this.topic = topic;
        this.content = content;
        this.goals = Told.goals(topic, content, "self", true);
        this.before = content.followUps().stream()
                .filter(one -> goals.stream().anyMatch(goal -> goal.code().equals(one.goal())))
                .map(FollowUp::reportDate)
                .filter(date -> date.isBefore(topic.asOf()))
                .max(LocalDate::compareTo);
    }

    /** None where the report tells of no goals at all. */
    public List<String> sentences() {
        if (goals.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        before.ifPresentOrElse(date -> sentences.addAll(statuses(date)), () -> sentences.add(topic.phrase("changes.first")));
        goalChanges().ifPresent(sentences::add);
        risks().ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add(topic.phrase("changes.none", Numbers.date(before.orElseThrow())));
        }
        return sentences;
    }

    /** No information is neither better nor worse than a status: it is told by itself. */
    private List<String> statuses(LocalDate date) {
        int better = 0;
        int worse = 0;
        int known = 0;
        int unknown = 0;
        for (Goal goal : goals) {
            Status then = status(goal, date);
            Status now = status(goal, topic.asOf());
            if (then == Status.NO_INFORMATION || now == Status.NO_INFORMATION) {
                known += now != Status.NO_INFORMATION ? 1 : 0;
                unknown += then != Status.NO_INFORMATION ? 1 : 0;
            } else {
                better += now.compareTo(then) < 0 ? 1 : 0;
                worse += now.compareTo(then) > 0 ? 1 : 0;
            }
        }
        List<String> sentences = new ArrayList<>();
        String day = Numbers.date(date);
        if (better + worse > 0) {
            sentences.add(topic.phrase("changes.statuses", day, String.valueOf(better), String.valueOf(worse)));
        }
        if (known > 0) {
            sentences.add(topic.phrase("changes.known", day, String.valueOf(known)));
        }
        if (unknown > 0) {
            sentences.add(topic.phrase("changes.unknown", day, String.valueOf(unknown)));
        }
        return sentences;
    }

    private Status status(Goal goal, LocalDate date) {
        return Statuses.shape(content.followUps().stream()
                .filter(one -> one.goal().equals(goal.code()) && one.reportDate().equals(date))
                .findFirst()
                .flatMap(FollowUp::status));
    }

    private Optional<String> goalChanges() {
        long changed = goals.stream().filter(goal -> goal.changes().stream().anyMatch(this::isNew)).count();
        long undecided = goals.stream()
                .filter(goal -> goal.changes().stream().anyMatch(change -> isNew(change) && !change.isDecided()))
                .count();
        if (changed == 0) {
            return Optional.empty();
        }
        NumberWords numbers = new NumberWords(topic.language(), topic::phrase);
        String key = (undecided == 0 ? "changes.goals" : "changes.goals.undecided") + (changed == 1 ? ".one" : "");
        return Optional.of(NumberWords.capital(topic.phrase(key, numbers.of(changed), numbers.genitive(undecided))));
    }

    private boolean isNew(GoalChange change) {
        return before.filter(date -> !change.decidedOn().isAfter(date)).isEmpty();
    }

    private Optional<String> risks() {
        WeighedRisks weighed = new WeighedRisks(topic, content);
        List<Risk> risks = WeighedRisks.of(topic, content, "self", true);
        long higher = risks.stream().filter(risk -> weighed.change(risk).equals("higher")).count();
        long lower = risks.stream().filter(risk -> weighed.change(risk).equals("lower")).count();
        return higher + lower == 0
                ? Optional.empty()
                : Optional.of(topic.phrase("changes.risks", String.valueOf(higher), String.valueOf(lower)));
    }
}
