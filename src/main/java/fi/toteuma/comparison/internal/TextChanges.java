package fi.toteuma.comparison.internal;

import fi.toteuma.comparison.Comparison.ComparedText;
import fi.toteuma.comparison.Comparison.State;
import fi.toteuma.comparison.internal.ToldTexts.Told;
import fi.toteuma.document.Block.Heading;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of two documents: a text is the same one where unit and section are the same. */
public final class TextChanges {

    private TextChanges() {}

    /** Every text of either document, in the later one's order; what is gone stands after what it stood after. */
    public static List<ComparedText> of(Document before, Document after) {
        Map<TextOf, Told> old = ToldTexts.of(before.blocks());
        Map<TextOf, Told> now = ToldTexts.of(after.blocks());
        List<ComparedText> texts = new ArrayList<>();
        now.forEach((of, told) -> texts.add(text(of, told, old.get(of))));
        int place = 0;
        for (Map.Entry<TextOf, Told> each : old.entrySet()) {
            if (now.containsKey(each.getKey())) {
                place = 1 + place(texts, each.getKey());
            } else {
                texts.add(place++, gone(each.getKey(), each.getValue()));
            }
        }
        return texts;
    }

    private static int place(List<ComparedText> texts, TextOf of) {
        return texts.stream().map(ComparedText::of).toList().indexOf(of);
    }

    private static ComparedText text(TextOf of, Told now, @Nullable Told before) {
        Heading heading = now.heading();
        var words = PieceMarks.of(before == null ? List.of() : before.pieces(), now.pieces());
        State state = before == null ? State.NEW : PieceMarks.changed(words) ? State.CHANGED : State.SAME;
        return new ComparedText(of, heading == null ? "" : heading.text(), heading == null ? "" : heading.id(), state, words);
    }

    private static ComparedText gone(TextOf of, Told before) {
        Heading heading = before.heading();
        return new ComparedText(
                of, heading == null ? "" : heading.text(), "", State.GONE, PieceMarks.of(before.pieces(), List.of()));
    }
}
