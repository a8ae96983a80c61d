package fi.toteuma.web.internal.live;

import fi.toteuma.document.Table;
import fi.toteuma.kernel.Language;
import fi.toteuma.review.Comment;
import java.util.List;
import java.util.Optional;

/**
 * What is said about something in a report.
 *
 * @param comments about it, the first first
 */
public record SaidView(LiveReport report, Topic topic, List<Comment> comments) {

    public String at() {
        return topic.at();
    }

    public String page() {
        return report.address().said(topic.at());
    }

    public String title(Language language) {
        return topic.part().map(part -> part.task().title().in(language)).or(() -> topic.table().map(Table::title)).orElseThrow();
    }

    public boolean isTable() {
        return topic.table().isPresent();
    }

    /** Rows that can be spoken of. */
    public List<Table.Row> rows() {
        return topic.table().stream().flatMap(table -> table.rows().stream()).filter(row -> topic.places().containsKey(row.id())).toList();
    }

    public List<Table.Column> columns() {
        return topic.table().map(Table::columns).orElse(List.of());
    }

    /** Those that answer no other. */
    public List<Comment> threads() {
        return comments.stream().filter(comment -> comment.answers().isEmpty()).toList();
    }

    public List<Comment> answers(Comment to) {
        return comments.stream().filter(comment -> comment.answers().equals(Optional.of(to.id()))).toList();
    }

    public long open() {
        return open(comments);
    }

    /** How many wait for somebody: an answer belongs to what it answers. */
    static long open(List<Comment> comments) {
        return comments.stream().filter(comment -> comment.isOpen() && comment.answers().isEmpty()).count();
    }
}
