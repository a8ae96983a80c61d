package fi.toteuma.comparison.internal;

import fi.toteuma.comparison.internal.Alignment.Pair;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import fi.toteuma.document.Piece;
import java.util.ArrayList;
import java.util.List;

/** What stands in a cell or a section beside what stood there before. */
public final class PieceMarks {

    private PieceMarks() {}

    /** What stands there now with its changed words marked, and what was taken away among it; pieces other than text as they are now. */
    public static List<Piece> of(List<Piece> before, List<Piece> after) {
        List<TextLine> old = before.stream().flatMap(TextLine::of).toList();
        List<TextLine> now = after.stream().flatMap(TextLine::of).toList();
        List<Pair> pairs = Alignment.of(old, now);
        List<Piece> marked = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        int pair = 0;
        int line = 0;
        for (Piece piece : after) {
            long count = TextLine.of(piece).count();
            if (count == 0) {
                marked.addAll(TextLine.pieces(lines));
                lines.clear();
                marked.add(piece);
                continue;
            }
            for (long last = line + count; line < last; line++) {
                while (pairs.get(pair).after() != line) {
                    lines.add(line(pairs.get(pair++), old, now));
                }
                lines.add(line(pairs.get(pair++), old, now));
            }
        }
        for (; pair < pairs.size(); pair++) {
            lines.add(line(pairs.get(pair), old, now));
        }
        marked.addAll(TextLine.pieces(lines));
        return marked;
    }

    private static TextLine line(Pair pair, List<TextLine> old, List<TextLine> now) {
        if (pair.after() < 0) {
            return old.get(pair.before()).as(Change.REMOVED);
        }
        if (pair.before() < 0) {
            return now.get(pair.after()).as(Change.ADDED);
        }
        TextLine line = now.get(pair.after());
        return new TextLine(line.form(), WordMarks.of(old.get(pair.before()).spans(), line.spans()));
    }

    /** Whether anything in it was added or removed. */
    public static boolean changed(List<Piece> marked) {
        return marked.stream().flatMap(Piece::runs).map(Span::change).anyMatch(change -> change != Change.KEPT);
    }
}
