package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Status;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalStatus;
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
        before.ifPresentOrElse(date -> statuses(date).ifPresent(sentences::add), () -> sentences.add(topic.phrase("changes.first")));
        goalChanges().ifPresent(sentences::add);
        risks().ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add(topic.phrase("changes.none", Numbers.date(before.orElseThrow())));
        }
        return sentences;
    }

    private Optional<String> statuses(LocalDate date) {
        int better = 0;
        int worse = 0;
        for (Goal goal : goals) {
            Optional<GoalStatus> then = status(goal, date);
            Optional<GoalStatus> now = status(goal, topic.asOf());
            if (then.isPresent() && now.isPresent()) {
                int moved = now.get().compareTo(then.get());
                better += moved < 0 ? 1 : 0;
                worse += moved > 0 ? 1 : 0;
            }
        }
        return better + worse == 0
                ? Optional.empty()
                : Optional.of(topic.phrase("changes.statuses", Numbers.date(date), String.valueOf(better), String.valueOf(worse)));
    }

    /** A status that can be compared: information that was missing is neither better nor worse. */
    private Optional<GoalStatus> status(Goal goal, LocalDate date) {
        return content.followUps().stream()
                .filter(one -> one.goal().equals(goal.code()) && one.reportDate().equals(date))
                .findFirst()
                .flatMap(FollowUp::status)
                .filter(status -> Statuses.shape(Optional.of(status)) != Status.NO_INFORMATION);
    }

    private Optional<String> goalChanges() {
        long changed = goals.stream().filter(goal -> goal.changes().stream().anyMatch(change -> before
                .filter(date -> !change.decidedOn().isAfter(date))
                .isEmpty())).count();
        long undecided = goals.stream().filter(goal -> goal.changes().stream().anyMatch(change -> !change.isDecided())).count();
        if (changed == 0) {
            return Optional.empty();
        }
        NumberWords numbers = new NumberWords(topic.language(), topic::phrase);
        String key = (undecided == 0 ? "changes.goals" : "changes.goals.undecided") + (changed == 1 ? ".one" : "");
        return Optional.of(NumberWords.capital(topic.phrase(key, numbers.of(changed), numbers.genitive(undecided))));
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
