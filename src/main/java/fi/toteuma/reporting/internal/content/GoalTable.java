package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.StatusMark;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.document.Status;
import fi.toteuma.goals.FollowUp;
import fi.toteuma.goals.Goal;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.WordColumnSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goals of a unit with measures, follow-ups and statuses. */
public final class GoalTable {

    private final Topic topic;
    private final Content content;
    private final RecordsSpec spec;
    private final ObjectiveWords objectives;
    private final Statuses statuses;

    public GoalTable(Topic topic, Content content, RecordsSpec spec) {
        this.topic = topic;
        this.content = content;
        this.spec = spec;
        this.objectives = new ObjectiveWords(topic, content.objectives());
        this.statuses = new Statuses(topic);
    }

    public List<Block> blocks() {
        List<Goal> goals = goals();
        WordTables table = new WordTables(topic, spec);
        if (!spec.grouped() && !spec.emptyObjectives()) {
            goals.forEach(goal -> row(table, goal));
            return table.blocks(dropped());
        }
        List<Goal> left = new ArrayList<>(goals);
        int number = 0;
        for (String top : objectives.tops(goals.stream().flatMap(goal -> goal.objectives().stream()).toList())) {
            List<Goal> served = left.stream().filter(goal -> objectives.serve(goal.objectives(), top)).toList();
            left.removeAll(served);
            if (!served.isEmpty() && spec.grouped()) {
                table.group("objective-" + top, numbered(++number, objectives.head(List.of(top))));
            }
            served.forEach(goal -> row(table, goal));
            if (spec.emptyObjectives() && goals.stream().noneMatch(goal -> objectives.serve(goal.objectives(), top))) {
                table.row("objective-" + top, (what, column) -> empty(top, what));
            }
        }
        if (!left.isEmpty() && spec.grouped() && number > 0) {
            table.group("other", List.of(Line.of(topic.phrase("goals.without-objective"), Weight.STRONG)));
        }
        left.forEach(goal -> row(table, goal));
        return goals.isEmpty() ? List.of() : table.blocks(dropped());
    }

    /** Goals of the year before that no goal carries on, where the table tells of history. */
    private List<String> dropped() {
        if (spec.columns().stream().noneMatch(column -> column.shows("history"))) {
            return List.of();
        }
        List<String> carried = content.goals().stream().map(Goal::continues).toList();
        List<Goal> lastYears = content.earlierGoals().stream().filter(goal -> goal.year() == topic.year("n-1")).toList();
        if (lastYears.isEmpty()) {
            return List.of();
        }
        Set<String> units = topic.lastYears(topic.unit(spec.unit()), spec.withBelow());
        List<String> titles = lastYears.stream()
                .filter(goal -> units.contains(goal.unit()))
                .filter(goal -> spec.layer().isEmpty() || goal.layer() == layer())
                .filter(goal -> !carried.contains(goal.code()))
                .map(goal -> topic.text(goal.title()))
                .toList();
        return titles.isEmpty()
                ? List.of()
                : List.of(topic.phrase("goals.dropped", String.valueOf(topic.year("n-1")), String.join("; ", titles)));
    }

    private List<Goal> goals() {
        return Told.goals(topic, content, spec.unit(), spec.withBelow()).stream()
                .filter(goal -> spec.layer().isEmpty() || goal.layer() == layer())
                .sorted(spec.grouped() ? Comparator.comparing(Goal::layer) : (one, other) -> 0)
                .toList();
    }

    private Goal.Layer layer() {
        return spec.layer().equals("council") ? Goal.Layer.COUNCIL : Goal.Layer.OPERATING_PLAN;
    }

    private static List<Piece> numbered(int number, List<Piece> head) {
        List<Piece> pieces = new ArrayList<>(head);
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Line line) {
            pieces.set(0, Line.of(number + " " + line.plain(), line.weight()));
        }
        return pieces;
    }

    private void row(WordTables table, Goal goal) {
        GoalWords words = new GoalWords(topic, content, goal);
        table.row(goal.code(), (what, column) -> switch (what) {
            case "objective" -> objectives.names(goal.objectives());
            case "sub-objectives" -> objectives.below(goal.objectives());
            case "follow-up" -> words.followUp(followUp(goal, column));
            case "status" -> List.of(statuses.mark(followUp(goal, column).flatMap(FollowUp::status), date(column)));
            case "values" -> words.values(date(column));
            case "reason" -> reason(followUp(goal, column));
            default -> words.of(what, column.shows("goal") || column.shows("follow-up"));
        });
    }

    private Optional<FollowUp> followUp(Goal goal, WordColumnSpec column) {
        return content.followUps().stream()
                .filter(one -> one.goal().equals(goal.code()) && one.reportDate().equals(date(column)))
                .findFirst();
    }

    private LocalDate date(WordColumnSpec column) {
        return column.date().orElse(topic.asOf());
    }

    private List<Piece> reason(Optional<FollowUp> followUp) {
        List<Piece> lines = new ArrayList<>();
        statuses.reason(followUp.flatMap(FollowUp::status)).ifPresent(reason -> lines.add(Line.of(reason, Weight.QUIET)));
        String given = followUp.map(one -> topic.text(one.reason())).orElse("");
        if (!given.isEmpty()) {
            lines.add(Line.of(given, Weight.QUIET));
        }
        return lines;
    }

    /** An objective that has no goal: what can be said of it is that nothing is known. */
    private List<Piece> empty(String objective, String what) {
        return switch (what) {
            case "objective" -> objectives.names(List.of(objective));
            case "sub-objectives" -> objectives.below(List.of(objective));
            case "status" -> List.of(new StatusMark(Status.NO_INFORMATION, statuses.mark(Optional.empty(), topic.asOf()).word()));
            default -> List.of();
        };
    }
}
