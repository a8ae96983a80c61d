package fi.toteuma.web.internal.units;

import fi.toteuma.organisation.ChangedUnits;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.TreeProblem;
import fi.toteuma.organisation.UnitObstacle;
import fi.toteuma.web.internal.page.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells why a change can't be made, beside the field it hangs on. */
final class Refusals {

    private final Frame frame;
    private final Organisation organisation;
    private final List<Wrong> wrongs = new ArrayList<>();
    private final List<Orphan> orphans = new ArrayList<>();

    Refusals(Frame frame, Organisation organisation) {
        this.frame = frame;
        this.organisation = organisation;
    }

    List<Wrong> wrongs() {
        return wrongs;
    }

    /** Units that would be without the unit above them. */
    List<Orphan> orphans() {
        return orphans;
    }

    /**
     * @param own codes of the units that the form is about
     * @param first the form's first field
     * @param place the field that says where the unit stands
     * @param end the field that says when a unit ends
     */
    void add(ChangedUnits changed, List<TreeProblem> tree, Set<String> own, String first, String place, String end) {
        changed.obstacles().forEach(obstacle -> wrongs.add(new Wrong(field(obstacle, first, end), text(obstacle))));
        if (!changed.obstacles().isEmpty()) {
            return;
        }
        for (TreeProblem problem : tree) {
            switch (problem) {
                case TreeProblem.Overlap overlap -> wrongs.add(new Wrong(first, frame.text("units.wrong.taken", overlap.code(), date(overlap.second().from()))));
                case TreeProblem.Cycle cycle ->
                    wrongs.add(new Wrong(place, frame.text("units.wrong.cycle", String.join(" → ", cycle.codes()), date(cycle.day()))));
                case TreeProblem.UnknownLevel level -> wrongs.add(new Wrong("level", frame.text("units.wrong.level")));
                case TreeProblem.ParentNotThere gap when own.contains(gap.code()) ->
                    wrongs.add(new Wrong(place, frame.text("units.wrong.parent", gap.parent(), date(gap.from()))));
                case TreeProblem.ParentNotThere gap -> orphans.add(new Orphan(
                        gap.code(), ChangeForms.version(organisation, gap.code(), gap.from()).orElseThrow().name(), gap.from()));
            }
        }
        if (!orphans.isEmpty()) {
            wrongs.add(new Wrong(end, frame.text("units.wrong.orphans", orphans.size(), date(orphans.getFirst().from()))));
        }
    }

    private static String field(UnitObstacle obstacle, String first, String end) {
        return switch (obstacle.kind()) {
            case LATER_PERIOD, BACKWARDS -> end;
            case TAKEN -> "code";
            case NOT_THERE, SAME -> first;
        };
    }

    private String text(UnitObstacle obstacle) {
        LocalDate day = obstacle.day();
        String when = day == null ? "" : date(day);
        return switch (obstacle.kind()) {
            case NOT_THERE -> frame.text("units.wrong.not-there", obstacle.code(), when);
            case TAKEN -> frame.text("units.wrong.taken", obstacle.code(), when);
            case LATER_PERIOD -> frame.text("units.wrong.later", obstacle.code(), when);
            case BACKWARDS -> frame.text("units.wrong.backwards", when);
            case SAME -> frame.text("units.wrong.same");
        };
    }

    private String date(LocalDate day) {
        return frame.words().date(day);
    }
}
