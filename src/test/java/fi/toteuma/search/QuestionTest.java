package fi.toteuma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which words of a text are meant. */
class QuestionTest {

    @Test
    void allFormsOfAWordAndItsCompoundsAreMarked() {
        Question question = of(term("kasvatus", "kasvatus"));
        assertThat(marked(question, "Kasvatuksen ja varhaiskasvatukseen, mutta ei kasvien."))
                .isEqualTo("[Kasvatuksen] ja [varhaiskasvatukseen], mutta ei kasvien.");
    }

    @Test
    void nothingOfATextIsLost() {
        String text = "<b>Koulu</b> & 100 % ”koulut”\n– koulu!";
        List<Piece> pieces = of(term("koulu", "koulu")).mark(text);
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(text);
        assertThat(pieces).filteredOn(Piece::meant).extracting(Piece::text).containsExactly("Koulu", "koulut", "koulu");
    }

    @Test
    void aShortWordIsFoundFromItsBeginningOnly() {
        Question question = of(new Term("työ", List.of("työ"), false));
        assertThat(marked(question, "Työn osuus pöytyön")).isEqualTo("[Työn] osuus pöytyön");
    }

    @Test
    void anExcerptIsAroundTheFirstWordThatIsMeant() {
        String text = "alku ".repeat(100) + "Kirjaston uusi tila " + "loppu ".repeat(100);
        String excerpt = marked(new Question("kirjasto", List.of(term("kirjasto", "kirjasto"))).excerpt(text));
        assertThat(excerpt).startsWith("… alku").contains("[Kirjaston] uusi tila").endsWith("loppu …").hasSizeLessThan(260);
    }

    @Test
    void anExcerptOfOneEndlessWordIsCut() {
        Question question = of(term("kirjasto", "kirjasto"));
        assertThat(question.excerpt("x".repeat(5000) + "kirjasto" + "x".repeat(5000)).stream().mapToInt(piece -> piece.text().length()).sum()).isLessThan(300);
    }

    @Test
    void aCodeIsMarkedAsAWhole() {
        assertThat(marked(of(term("k25-hyp-09", "k25-hyp-09")), "Tavoite K25-HYP-09, ei K25-HYP-10")).isEqualTo("Tavoite [K25-HYP-09], ei K25-HYP-10");
        assertThat(marked(of(term("2024/25", "2024/25")), "Vuonna 2024/25")).isEqualTo("Vuonna [2024/25]");
    }

    @Test
    void allWordsHaveToBeThere() {
        Question question = of(term("koulu", "koulu"), term("matka", "matka"));
        assertThat(question.isIn("Koulun matkat")).isTrue();
        assertThat(question.isIn("Koulun pihat")).isFalse();
        assertThat(of().isIn("Koulun pihat")).isFalse();
    }

    private static Question of(Term... terms) {
        return new Question("", List.of(terms));
    }

    private static Term term(String word, String stem) {
        return new Term(word, List.of(stem), true);
    }

    private static String marked(Question question, String text) {
        return marked(question.mark(text));
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.meant() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }
}
