package fi.toteuma.rendering.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.document.Status;
import fi.toteuma.document.WordTable;
import fi.toteuma.document.WordTable.Cell;
import fi.toteuma.document.WordTable.Column;
import fi.toteuma.document.WordTable.Role;
import fi.toteuma.document.WordTable.Row;
import fi.toteuma.rendering.internal.chart.Typeface;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WordColumnsTest {

    private static final double PAGE = 481.9;
    private static final double PADDING = 8;

    private static WordTable table(List<Integer> weights, List<Piece> pieces) {
        List<Column> columns = IntStream.range(0, weights.size()).mapToObj(i -> new Column("c" + i, "Tila", weights.get(i), false)).toList();
        return new WordTable("t", "Otsikko", "", "c0", columns,
                List.of(new Row("r", Role.DETAIL, pieces.stream().map(piece -> new Cell(List.of(piece))).toList())), List.of());
    }

    private static Piece text(String text) {
        return Line.of(text, Weight.PLAIN);
    }

    @Test
    void columnsShareThePageByTheirWeights() {
        assertThat(new WordColumns(table(List.of(1, 2, 1), List.of(text("a"), text("b"), text("c"))), PADDING).of(PAGE))
                .containsExactly(PAGE / 4, PAGE / 2, PAGE / 4);
    }

    @Test
    void aStateIsNotBrokenHoweverLightItsColumn() {
        Piece state = new Piece.StatusMark(Status.PARTLY, "Vaarantumassa");
        List<Double> widths = new WordColumns(table(List.of(1, 30), List.of(state, text("Teksti"))), PADDING).of(PAGE);
        assertThat(widths.getFirst()).isGreaterThan(Typeface.BOLD.width("Vaarantumassa", ColumnWidths.SIZE) + PADDING);
    }

    @Test
    void linesBesideNumbersDoNotWrapSoThatEachStandsByItsOwn() {
        String part = "Hyvinvoinnin ja terveyden edistäminen";
        List<Column> columns = List.of(
                new Column("name", "Tunnusluku", 9, false), new Column("part", "", 1, false), new Column("value", "2024", 1, true));
        List<Cell> cells = List.of(
                new Cell(List.of(text("Ulkopuolinen rahoitus"))), new Cell(List.of(text("Kirjasto"), text(part))),
                new Cell(List.of(text("145 485"), text("272 972"))));
        WordTable table = new WordTable("t", "Tunnusluvut", "", "name", columns, List.of(new Row("r", Role.DETAIL, cells)), List.of());
        assertThat(WordColumns.pairs(table, table.rows().getFirst(), 1)).isTrue();
        assertThat(WordColumns.pairs(table, table.rows().getFirst(), 0)).isFalse();
        assertThat(new WordColumns(table, PADDING).of(PAGE).get(1))
                .isGreaterThanOrEqualTo(Typeface.REGULAR.width(part, ColumnWidths.SIZE) + PADDING);
    }

    @Test
    void aColumnThatNothingStandsInIsAsWideAsItsHead() {
        WordTable whole = table(List.of(3, 6), List.of(text("Tavoite"), text("Toteuma")));
        Row empty = new Row("r", Role.DETAIL, List.of(whole.rows().getFirst().cells().getFirst(), new Cell(List.of())));
        WordTable table = new WordTable("t", "Otsikko", "", "c0", whole.columns(), List.of(empty), List.of());
        assertThat(new WordColumns(table, PADDING).of(PAGE).get(1))
                .isCloseTo(Typeface.REGULAR.width("Tila", ColumnWidths.SIZE) + PADDING, within(0.01));
    }

    @Test
    void wordsAmongNumbersAreNotBrokenHoweverLong() {
        String word = "painotettukeskiarvo";
        List<Column> columns = List.of(new Column("name", "Hanke", 9, false), new Column("share", "Osuus", 1, true));
        Row total = new Row("r", Role.TOTAL, List.of(new Cell(List.of(text("Yhteensä"))), new Cell(List.of(text(word)))));
        WordTable table = new WordTable("t", "Hankkeet", "", "name", columns, List.of(total), List.of());
        assertThat(new WordColumns(table, PADDING).of(PAGE).get(1))
                .isGreaterThanOrEqualTo(Typeface.BOLD.width(word, ColumnWidths.SIZE) + PADDING);
    }

    @Property(tries = 200)
    void columnsFillThePage(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9) Integer> weights, @ForAll @DoubleRange(min = 60, max = 730) double whole) {
        List<Piece> pieces = new ArrayList<>();
        weights.forEach(weight -> pieces.add(text("Vuorovaikutustaitojen ".repeat(weight))));
        List<Double> widths = new WordColumns(table(weights, pieces), PADDING).of(whole);
        assertThat(widths).hasSameSizeAs(weights).allMatch(width -> width > 0);
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(whole, within(0.01));
    }

    @Test
    void fewColumnsOfLongTextsLieAcross() {
        assertThat(WordColumns.across(texts(5, "Lyhyt kuvaus. ".repeat(10)))).isFalse();
        assertThat(WordColumns.across(texts(5, "Pitkä kuvaus. ".repeat(30)))).isTrue();
    }

    private static WordTable texts(int columns, String text) {
        return table(Collections.nCopies(columns, 1), Collections.nCopies(columns, text(text)));
    }

    @Test
    void aStateOfTwoWordsStaysInOneLineWhereItCan() {
        Piece state = new Piece.StatusMark(Status.PARTLY, "Toteutuu osittain");
        List<Double> widths = new WordColumns(table(List.of(1, 30), List.of(state, text("Teksti"))), PADDING).of(PAGE);
        assertThat(widths.getFirst()).isGreaterThan(Typeface.BOLD.width("Toteutuu osittain", ColumnWidths.SIZE) + PADDING);
    }

    @Test
    void manyColumnsOfTextLieAcrossAndManyNumbersDoNot() {
        assertThat(WordColumns.across(texts(6, "Teksti, jolla on pituutta riviksi asti"))).isFalse();
        assertThat(WordColumns.across(texts(7, "Teksti, jolla on pituutta riviksi asti"))).isTrue();
        assertThat(WordColumns.across(texts(7, "uusi"))).isFalse();
        Piece number = new Piece.Number(BigDecimal.ONE, 0, "1 204");
        assertThat(WordColumns.across(table(Stream.generate(() -> 1).limit(8).toList(), Stream.generate(() -> number).limit(8).toList()))).isFalse();
    }
}
