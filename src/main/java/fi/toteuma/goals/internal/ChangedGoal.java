package fi.toteuma.goals.internal;

import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalChange;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.Measure.Numeric;
import fi.toteuma.goals.internal.SqlGoals.Change;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A goal with what decisions made of it. */
final class ChangedGoal {

    /** The field of a change that brought the measure itself. */
    static final String ADDED = "added";

    private ChangedGoal() {}

    static Goal of(Goal approved, List<Change> changes) {
        Wording title = approved.title();
        List<Measure> measures = new ArrayList<>(approved.measures());
        List<GoalChange> done = new ArrayList<>();
        for (Change change : changes) {
            if (change.field().equals("title")) {
                done.add(change.from(title));
                title = change.value();
                continue;
            }
            if (change.field().equals(ADDED)) {
                done.add(change.from(Wording.of("")));
                continue;
            }
            for (int i = 0; i < measures.size(); i++) {
                Measure measure = measures.get(i);
                if (measure.code().equals(change.measure())) {
                    boolean target = change.field().equals("target");
                    done.add(change.from(target ? measure.target() : measure.title()));
                    measures.set(i, target ? withTarget(measure, change.value()) : withTitle(measure, change.value()));
                }
            }
        }
        return new Goal(
                approved.code(), approved.year(), approved.layer(), approved.unit(), approved.objectives(), approved.task(),
                approved.area(), title, approved.responsible(), approved.continues(), approved.approvedOn(), List.copyOf(measures),
                List.copyOf(done));
    }

    private static Measure withTitle(Measure measure, Wording title) {
        return new Measure(measure.code(), measure.goal(), title, measure.target(), measure.number(), measure.source());
    }

    /** The old number goes with the old words: measured by it, a goal would be met or not by what nobody asks any more. */
    private static Measure withTarget(Measure measure, Wording target) {
        Optional<Numeric> number = measure.number().flatMap(old -> number(target.in(Language.FI), old.measuredIn().in(Language.FI))
                .map(now -> new Numeric(old.measuredIn(), old.more(), old.baseline(), old.partlyFrom(), now)));
        return new Measure(measure.code(), measure.goal(), measure.title(), target, number, measure.source());
    }

    /** The number of a target that is a number and its unit: "85 %"; empty for a target in words. */
    private static Optional<BigDecimal> number(String target, String measuredIn) {
        String text = target.strip();
        String alone = text.endsWith(measuredIn) ? text.substring(0, text.length() - measuredIn.length()) : text;
        String plain = alone.replaceAll("[\\h]", "").replace('\u2212', '-').replace(',', '.');
        return plain.matches("-?[0-9]{1,13}(\\.[0-9]{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
