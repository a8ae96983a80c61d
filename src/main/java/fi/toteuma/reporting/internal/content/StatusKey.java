package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Piece.StatusMark;
import fi.toteuma.document.Status;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Cell;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import fi.toteuma.goals.Goal;
import fi.toteuma.reporting.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How many goals are in which status: the key to the marks, and a summary for page one. */
public final class StatusKey {

    private static final int WORD_WIDTH = 4;
    private static final int NUMBER_WIDTH = 2;

    private final Topic topic;
    private final Content content;
    private final Statuses statuses;

    public StatusKey(Topic topic, Content content) {
        this.topic = topic;
        this.content = content;
        this.statuses = new Statuses(topic);
    }

    /** The four marks with their words; none where there are no goals. */
    public List<Block> key() {
        if (Told.goals(topic, content, "self", true).isEmpty()) {
            return List.of();
        }
        String note = topic.phrase(topic.saysResults() ? "status.note.result" : "status.note.expected");
        return List.of(new Block.Marks(statuses.all(), true, note, ""));
    }

    /** Goals of the unit and those below by status, for page one; none where there are no goals. */
    public List<Block> summary() {
        List<Goal> goals = Told.goals(topic, content, "self", true);
        if (goals.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (StatusMark mark : statuses.all()) {
            rows.add(new Row("status-" + rows.size(), Role.DETAIL, List.of(
                    new Cell(List.of(mark)), number(goals, Goal.Layer.COUNCIL, mark.status()),
                    number(goals, Goal.Layer.OPERATING_PLAN, mark.status()))));
        }
        WordTable table = new WordTable(
                topic.tableId(), topic.phrase("front.goals.title"),
                topic.phrase(topic.saysResults() ? "front.goals.caption.result" : "front.goals.caption.expected", String.valueOf(goals.size()),
                        Numbers.date(topic.asOf())),
                "status",
                List.of(
                        new Column("status", topic.phrase("front.goals.status"), WORD_WIDTH, false),
                        new Column("council", topic.phrase("front.goals.council"), NUMBER_WIDTH, true),
                        new Column("operating-plan", topic.phrase("front.goals.operating-plan"), NUMBER_WIDTH, true)),
                rows, List.of());
        List<StatusMark> marks = statuses.all().stream()
                .flatMap(mark -> goals.stream().filter(goal -> shape(goal) == mark.status()).map(goal -> mark))
                .toList();
        String words = statuses.all().stream()
                .map(mark -> mark.word() + " " + marks.stream().filter(mark::equals).count())
                .collect(Collectors.joining(", "));
        return List.of(new Block.WordTableBlock(table), new Block.Marks(marks, false, topic.phrase("front.goals.marks"), words));
    }

    private Cell number(List<Goal> goals, Goal.Layer layer, Status status) {
        long count = goals.stream().filter(goal -> goal.layer() == layer && shape(goal) == status).count();
        return new Cell(List.of(Numbers.rounded(topic, BigDecimal.valueOf(count), 0, "")));
    }

    private Status shape(Goal goal) {
        return Statuses.now(topic, content, goal);
    }
}
