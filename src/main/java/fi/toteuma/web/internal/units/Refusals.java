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
    private final Fields fields;
    private final List<Wrong> wrongs = new ArrayList<>();
    private final List<Orphan> orphans = new ArrayList<>();

    Refusals(Frame frame, Organisation organisation, Fields fields) {
        this.frame = frame;
        this.organisation = organisation;
        this.fields = fields;
    }

    /** What a mistake can be about. */
    enum About {
        /** Which unit, or what is asked of it from which day. */
        UNIT,
        CODE,
        LEVEL,
        /** The unit above. */
        PLACE,
        END
    }

    /** The name of the field that says something about a unit. */
    @FunctionalInterface
    interface Fields {
        String of(About about, String code);
    }

    List<Wrong> wrongs() {
        return wrongs;
    }

    /** Units that would be without the unit above them; whoever asks says so beside a field of theirs. */
    List<Orphan> orphans() {
        return orphans;
    }

    /** @param own codes of the units that the form is about */
    void add(ChangedUnits changed, List<TreeProblem> tree, Set<String> own) {
        changed.obstacles().forEach(obstacle -> wrong(about(obstacle.kind()), obstacle.code(), text(obstacle)));
        if (!changed.obstacles().isEmpty()) {
            return;
        }
        for (TreeProblem problem : tree) {
            switch (problem) {
                case TreeProblem.Overlap overlap ->
                    wrong(About.UNIT, overlap.code(), frame.text("units.wrong.taken", overlap.code(), date(overlap.second().from())));
                case TreeProblem.Cycle cycle ->
                    wrong(About.PLACE, cycle.code(), frame.text("units.wrong.cycle", String.join(" → ", cycle.codes()), date(cycle.day())));
                case TreeProblem.UnknownLevel level -> wrong(About.LEVEL, level.code(), frame.text("units.wrong.level"));
                case TreeProblem.ParentNotThere gap when own.contains(gap.code()) ->
                    wrong(About.PLACE, gap.code(), frame.text("units.wrong.parent", gap.parent(), date(gap.from())));
                case TreeProblem.ParentNotThere gap -> orphans.add(new Orphan(
                        gap.code(), ChangeForms.version(organisation, gap.code(), gap.from()).orElseThrow().name(), gap.from()));
            }
        }
    }

    private void wrong(About about, String code, String message) {
        wrongs.add(new Wrong(fields.of(about, code), message));
    }

    private static About about(UnitObstacle.Kind kind) {
        return switch (kind) {
            case LATER_PERIOD, BACKWARDS -> About.END;
            case TAKEN -> About.CODE;
            case NOT_THERE, SAME -> About.UNIT;
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
