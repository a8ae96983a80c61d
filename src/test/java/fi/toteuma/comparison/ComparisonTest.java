package fi.toteuma.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.comparison.Comparison.ChangedTable;
import fi.toteuma.comparison.Comparison.ComparedText;
import fi.toteuma.comparison.Comparison.FigureChange;
import fi.toteuma.comparison.Comparison.State;
import fi.toteuma.comparison.Comparison.StatusChange;
import fi.toteuma.comparison.RecordChanges.ChangedCell;
import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Block.TextOf;
import fi.toteuma.document.Card;
import fi.toteuma.document.Change;
import fi.toteuma.document.Document;
import fi.toteuma.document.Piece;
import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Document before = SmallDocuments.march();
    private final Document after = SmallDocuments.june();
    private final Comparison comparison = Comparison.of(before, after);

    @Test
    void aTextIsTheSameOneByUnitAndSectionAndStandsInTheLaterOrder() {
        assertThat(comparison.texts()).extracting(ComparedText::of).containsExactly(
                new TextOf("400", "talous"), new TextOf("400", "henkilosto"), new TextOf("400", "vanha"), new TextOf("430", "talous"),
                new TextOf("430", "palvelut"));
        assertThat(comparison.texts()).extracting(ComparedText::state)
                .containsExactly(State.CHANGED, State.SAME, State.GONE, State.CHANGED, State.NEW);
        assertThat(comparison.texts()).extracting(ComparedText::heading)
                .containsExactly("Sivistystoimi", "Sivistystoimi", "Sivistystoimi", "Kirjasto", "Kirjasto");
        assertThat(comparison.texts()).extracting(ComparedText::anchor).containsExactly("s1", "s1", "", "s2", "s2");
    }

    @Test
    void aParagraphThatStayedIsFoundAgainBesideANewOne() {
        List<Piece> library = comparison.texts().get(3).words();
        assertThat(library).hasSize(2);
        assertThat(library.get(0).runs()).extracting(Span::change).containsExactly(Change.KEPT);
        assertThat(library.get(1).runs()).extracting(Span::change).containsExactly(Change.ADDED);
    }

    @Test
    void statusesThatChangedAreToldByGoalAndGoalsThatAreGoneToo() {
        assertThat(comparison.statuses()).extracting(StatusChange::row).containsExactly("Lukutaito paranee", "Kerho perustetaan");
        StatusChange reading = comparison.statuses().getFirst();
        assertThat(reading.before().orElseThrow().word()).isEqualTo("Toteutuu");
        assertThat(reading.after().orElseThrow().word()).isEqualTo("Toteutuu osittain");
        assertThat(comparison.statuses().get(1).after()).isEmpty();
    }

    /** 1 200,40 became 2 400,80: the difference is rounded from its own cents (domain rule 3), so it isn't that of the printed figures. */
    @Test
    void onlyFiguresThatPrintOtherwiseAreTold() {
        assertThat(comparison.figures()).containsExactly(new ChangedTable("Tuloslaskelma 1–6/2031, Sivistystoimi, euroa", List.of(
                new FigureChange("Kulut", "TOT 2031, 3 kk", "TOT 2031, 6 kk", Optional.of("1\u00a0200"), Optional.of("2\u00a0401"), Optional.of("+1\u00a0200")))));
    }

    @Test
    void wordsToldOfRecordsAreToldByCellAndStatesAreNotAmongThem() {
        List<ChangedCell> cells = RecordChanges.of(before, after);
        ChangedCell reading = cells.getFirst();
        assertThat(reading.row()).isEqualTo("Lukutaito paranee");
        assertThat(reading.state()).isEqualTo(RecordChanges.State.CHANGED);
        assertThat(reading.words().stream().flatMap(Piece::runs))
                .filteredOn(span -> span.change() != Change.KEPT)
                .extracting(Span::text)
                .containsExactly("tammikuussa", "helmikuussa");
        assertThat(cells).filteredOn(cell -> cell.row().equals("Kerho perustetaan")).isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.state()).isEqualTo(RecordChanges.State.GONE));
        assertThat(RecordChanges.of(after, after)).isEmpty();
    }

    @Test
    void cardsOfProjectsThatAreCalledTheSameAreComparedByTheirCodes() {
        Document then = with(before, card("c1", "P1", "Lupa on haussa."), card("c2", "P2", "Halli on valmis."));
        Document now = with(after, card("c1", "P2", "Halli on valmis."), card("c2", "P1", "Lupa on saatu."));
        assertThat(RecordChanges.of(then, now)).singleElement().satisfies(cell -> assertThat(cell.words().stream().flatMap(Piece::runs))
                .filteredOn(span -> span.change() != Change.KEPT)
                .extracting(Span::text)
                .containsExactly("haussa", "saatu"));
    }

    private static Block card(String id, String code, String words) {
        return new Block.CardBlock(new Card(
                id, code, "Uusi halli", List.of(new Card.Field("Tila", List.of(Piece.Line.of(words, Piece.Weight.PLAIN))))));
    }

    private static Document with(Document document, Block... blocks) {
        return new Document(
                document.key(), document.set(), document.language(), document.title(), document.furniture(), document.notation(), document.brand(),
                document.made(), List.of(blocks), document.provenance());
    }

    @Test
    void aDocumentBesideItselfHasNothingToTell() {
        assertThat(Comparison.of(after, after).isEmpty()).isTrue();
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void theMarkedDocumentSaysOfEveryTextHowItCameToBe() {
        Document marked = MarkedDocument.of(before, after);
        assertThat(marked.key()).isEqualTo("ov6-changes-from-ov3");
        assertThat(marked.furniture().version()).isEqualTo("Luonnos · muutokset merkitty");
        assertThat(notes(marked)).containsExactly(
                "Tekstien muutokset on merkitty. Vertailukohta: Osavuosikatsaus 1–3/2031. Lisätyt sanat on alleviivattu ja poistetut yliviivattu.",
                "Muutettu raportista Osavuosikatsaus 1–3/2031.",
                "Sama kuin Osavuosikatsaus 1–3/2031.",
                "Poistettu: teksti oli raportissa Osavuosikatsaus 1–3/2031.",
                "Muutettu raportista Osavuosikatsaus 1–3/2031.",
                "Uusi: tekstiä ei ollut raportissa Osavuosikatsaus 1–3/2031.");
    }

    private static List<String> notes(Document document) {
        return document.blocks().stream()
                .filter(block -> block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.NOTE)
                .flatMap(Block::runs)
                .map(Span::text)
                .toList();
    }

    @Test
    void followUpsAreMarkedWordByWordAndAChangedStateKeepsItsOldWord() {
        var table = MarkedDocument.of(before, after).wordTables().getFirst();
        assertThat(table.rows().getFirst().cells().get(2).pieces().getFirst().runs())
                .filteredOn(span -> span.change() != Change.KEPT)
                .extracting(Span::text)
                .containsExactly("tammikuussa", "helmikuussa");
        assertThat(table.rows().getFirst().cells().getFirst().pieces().get(1).runs())
                .extracting(Span::text, Span::change)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Toteutuu", Change.REMOVED));
        assertThat(table.rows().get(1).cells()).allSatisfy(cell -> assertThat(cell.pieces().stream().flatMap(Piece::runs))
                .allMatch(span -> span.change() == Change.KEPT));
        assertThat(table.notes()).containsExactly("Enää eivät ole mukana, mutta olivat raportissa Osavuosikatsaus 1–3/2031: Kerho perustetaan.");
    }

    @Test
    void withoutWhatWasRemovedTheMarkedTextsAreTheLaterOnes() {
        Document marked = MarkedDocument.of(before, after);
        assertThat(now(marked)).containsExactlyElementsOf(now(after));
    }

    /** The municipality's texts as they are now, a block each. */
    private static List<String> now(Document document) {
        return document.blocks().stream()
                .filter(block -> block.textOf() != null)
                .map(block -> Span.now(block.runs().toList()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void documentsInDifferentLanguagesAreNotMarked() {
        Document swedish = new Document(
                before.key(), before.set(), Language.SV, before.title(), before.furniture(), before.notation(), before.brand(), before.made(),
                before.blocks(), before.provenance());
        assertThatThrownBy(() -> MarkedDocument.of(swedish, after)).isInstanceOf(IllegalArgumentException.class);
    }
}
