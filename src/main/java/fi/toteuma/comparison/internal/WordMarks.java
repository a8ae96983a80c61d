package fi.toteuma.comparison.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The words of two texts in one, each marked. */
public final class WordMarks {

    private final List<Span> marked = new ArrayList<>();
    private final List<Span> removed = new ArrayList<>();
    private final List<Span> added = new ArrayList<>();

    private WordMarks() {}

    public static List<Span> of(List<Span> before, List<Span> after) {
        List<Token> old = Token.of(before);
        List<Token> now = Token.of(after);
        WordMarks marks = new WordMarks();
        int from = 0;
        int to = 0;
        for (AbstractDelta<Token> delta : DiffUtils.diff(old, now, Token::says).getDeltas()) {
            int kept = delta.getSource().getPosition() - from;
            marks.keep(old.subList(from, from + kept), now.subList(to, to + kept), from > 0 || to > 0);
            if (delta.getType() != DeltaType.INSERT) {
                delta.getSource().getLines().forEach(token -> marks.removed.add(token.as(Change.REMOVED)));
            }
            if (delta.getType() != DeltaType.DELETE) {
                delta.getTarget().getLines().forEach(token -> marks.added.add(token.as(Change.ADDED)));
            }
            from = delta.getSource().getPosition() + delta.getSource().size();
            to = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        marks.keep(old.subList(from, old.size()), now.subList(to, now.size()), false);
        marks.flush();
        return List.copyOf(marks.marked);
    }

    /**
     * @param between whether changes stand on both sides: a space between two changed words goes with them, so that a changed
     *     sentence reads as one
     */
    private void keep(List<Token> old, List<Token> now, boolean between) {
        if (between && !now.isEmpty() && now.stream().allMatch(Token::isSpace)) {
            old.forEach(token -> removed.add(token.as(Change.REMOVED)));
            now.forEach(token -> added.add(token.as(Change.ADDED)));
            return;
        }
        if (!now.isEmpty()) {
            flush();
            now.forEach(token -> add(token.as(Change.KEPT)));
        }
    }

    private void flush() {
        removed.forEach(this::add);
        added.forEach(this::add);
        removed.clear();
        added.clear();
    }

    /** Words that look the same in one span; a live figure is a span of its own. */
    private void add(Span span) {
        Span last = marked.isEmpty() ? null : marked.getLast();
        boolean joins = last != null && last.figure().isEmpty() && span.figure().isEmpty() && last.source().isEmpty()
                && span.source().isEmpty() && last.change() == span.change() && last.strong() == span.strong()
                && Objects.equals(last.language(), span.language());
        if (joins) {
            marked.set(marked.size() - 1, new Span(
                    last.text() + span.text(), span.strong(), "", span.language(), "", span.change()));
        } else {
            marked.add(span);
        }
    }
}
