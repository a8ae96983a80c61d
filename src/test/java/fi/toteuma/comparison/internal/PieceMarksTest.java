package fi.toteuma.comparison.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Change;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Weight;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PieceMarksTest {

    @Property
    void noLineOfEitherTextIsLostOrMovesPastAnother(@ForAll("texts") List<Piece> before, @ForAll("texts") List<Piece> after) {
        List<Piece> marked = PieceMarks.of(before, after);
        assertThat(lines(marked, Change.ADDED)).isEqualTo(lines(before, Change.ADDED));
        assertThat(lines(marked, Change.REMOVED)).isEqualTo(lines(after, Change.REMOVED));
    }

    @Property
    void aTextBesideItselfIsUnchanged(@ForAll("texts") List<Piece> text) {
        assertThat(PieceMarks.changed(PieceMarks.of(text, text))).isFalse();
    }

    @Provide
    Arbitrary<List<Piece>> texts() {
        Arbitrary<String> line = Arbitraries.of("Kulut", "kasvoivat", "ja", "tulot", "vähenivät", "hieman", "2 %", ".")
                .list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
        Arbitrary<Piece> paragraph = line.map(text -> Piece.Line.of(text, Weight.PLAIN));
        Arbitrary<Piece> items = line.list().ofMinSize(1).ofMaxSize(4)
                .map(texts -> new Piece.Items(false, texts.stream().map(text -> List.of(Span.of(text))).toList()));
        return Arbitraries.oneOf(paragraph, items).list().ofMaxSize(6);
    }

    /** The lines without words of one kind, those left empty by that left out. */
    private static List<String> lines(List<Piece> pieces, Change without) {
        return pieces.stream()
                .flatMap(piece -> switch (piece) {
                    case Piece.Line line -> Stream.of(line.spans());
                    case Piece.Items items -> items.items().stream();
                    default -> Stream.<List<Span>>empty();
                })
                .map(spans -> spans.stream().filter(span -> span.change() != without).map(Span::text).collect(Collectors.joining()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void aParagraphPutBeforeAnotherLeavesThatOneAsItWas() {
        Piece stays = Piece.Line.of("Oppilasmäärä kasvoi kolmella sadalla.", Weight.PLAIN);
        Piece comes = Piece.Line.of("Uusi koulu avattiin.", Weight.PLAIN);
        List<Piece> marked = PieceMarks.of(List.of(stays), List.of(comes, stays));
        assertThat(marked.getFirst().runs()).extracting(Span::change).containsExactly(Change.ADDED);
        assertThat(marked.get(1)).isEqualTo(stays);
    }

    @Test
    void anItemThatWentStaysInItsListAndIsMarked() {
        Piece before = new Piece.Items(true, List.of(List.of(Span.of("Yksi asia.")), List.of(Span.of("Toinen juttu.")), List.of(Span.of("Kolmas seikka."))));
        Piece after = new Piece.Items(true, List.of(List.of(Span.of("Yksi asia.")), List.of(Span.of("Kolmas seikka."))));
        List<Piece> marked = PieceMarks.of(List.of(before), List.of(after));
        assertThat(marked).hasSize(1);
        assertThat(marked.getFirst().runs()).extracting(Span::change).containsExactly(Change.KEPT, Change.REMOVED, Change.KEPT);
    }
}
