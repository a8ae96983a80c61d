package fi.toteuma.goals.internal;

import fi.toteuma.goals.Goal;
import fi.toteuma.goals.GoalChange;
import fi.toteuma.goals.Measure;
import fi.toteuma.goals.internal.SqlGoals.Change;
import fi.toteuma.kernel.Wording;
import java.util.ArrayList;
import java.util.List;

/** A goal with what decisions made of it. */
final class ChangedGoal {

    private ChangedGoal() {}

    static Goal of(Goal approved, List<Change> changes) {
        Wording title = approved.title();
        List<Measure> measures = new ArrayList<>(approved.measures());
        List<GoalChange> done = new ArrayList<>();
        for (Change change : changes) {
            if (change.field().equals("title")) {
                done.add(change.from(title));
                title = change.value();
            }
            for (int i = 0; i < measures.size(); i++) {
                Measure measure = measures.get(i);
                if (measure.code().equals(change.measure())) {
                    boolean target = change.field().equals("target");
                    done.add(change.from(target ? measure.target() : measure.title()));
                    measures.set(i, new Measure(
                            measure.code(), measure.goal(), target ? measure.title() : change.value(),
                            target ? change.value() : measure.target(), measure.number(), measure.source()));
                }
            }
        }
        return new Goal(
                approved.code(), approved.year(), approved.layer(), approved.unit(), approved.objectives(), approved.task(),
                approved.area(), title, approved.responsible(), approved.continues(), approved.approvedOn(), List.copyOf(measures),
                List.copyOf(done));
    }
}
