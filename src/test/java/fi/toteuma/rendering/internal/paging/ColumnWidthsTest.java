package fi.toteuma.rendering.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Cell;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import fi.toteuma.rendering.internal.chart.Typeface;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final double PAGE = 481.9;
    private static final double PADDING = 10;
    private static final String AMOUNT = "−21\u00A0030\u00A0400";
    private static final Notation NOTATION = new Notation(
            "−", "\u00A0", ",", "–", new Notation.Words("puuttuu", "ei kirjattu", "ylitys", "yli", "parempi", "heikompi"));

    /** A row with a long label, so many equal amounts, and a variance that carries a word. */
    private static Table table(String label, int amounts, boolean material) {
        List<Column> columns = Stream.concat(
                        IntStream.range(0, amounts).mapToObj(i -> new Column("c" + i, List.of("TA", "2025"), Column.Kind.AMOUNT, 1, 0, 0, false)),
                        Stream.of(new Column("ero", List.of("Ero"), Column.Kind.AMOUNT, 1, 0, 0, false)))
                .toList();
        Cell amount = new Cell(new Value.Amount(Money.of("-21030400.00")), null);
        Cell judged = new Cell(new Value.Judged(Money.of("-57323.00"), material), null);
        List<Cell> cells = Stream.concat(IntStream.range(0, amounts).mapToObj(i -> amount), Stream.of(judged)).toList();
        return new Table("t1", "Tuloslaskelma", "", "Erä", columns, List.of(new Row("r1", Row.Role.DETAIL, label, cells)), List.of());
    }

    private static List<Double> widths(Table table, double verdict) {
        return new ColumnWidths(table, NOTATION, PADDING, verdict).of(PAGE);
    }

    private static double width(String text) {
        return Typeface.REGULAR.width(text, ColumnWidths.SIZE);
    }

    @Test
    void columnsFillThePage() {
        for (int amounts = 1; amounts < 9; amounts++) {
            List<Double> widths = widths(table("Aineet, tarvikkeet ja tavarat", amounts, true), 0);
            assertThat(widths).hasSize(amounts + 2);
            assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(PAGE, within(0.01));
        }
    }

    @Test
    void shortOfRoomTheLabelWrapsAndNoAmountOrVerdictDoes() {
        List<Double> widths = widths(table("Aineet, tarvikkeet ja muut tavarat, joita hankitaan", 5, true), 0);
        assertThat(widths.getFirst()).isLessThan(width("Aineet, tarvikkeet ja muut tavarat, joita hankitaan"));
        assertThat(widths.getFirst()).isGreaterThanOrEqualTo(width("tarvikkeet") + PADDING);
        assertThat(widths.subList(1, 6)).allMatch(column -> column >= width(AMOUNT) + PADDING - 0.01);
        assertThat(widths.getLast()).isGreaterThanOrEqualTo(width("57\u00A0323 heikompi") + PADDING - 0.01);
    }

    @Test
    void roomForAMarkIsKeptOnlyWhereAMarkIsShown() {
        double marked = widths(table("Tuet", 6, true), 60).getLast();
        double unmarked = widths(table("Tuet", 6, false), 60).getLast();
        assertThat(marked).isGreaterThanOrEqualTo(width("57\u00A0323") + 60 + PADDING - 0.01);
        assertThat(unmarked).isLessThan(marked);
    }

    @Test
    void roomToSpareGoesToALongLabelFirst() {
        String label = "Kaupunginvaltuusto: Henkilöstömäärärahat tarkistetaan palvelualueittain";
        assertThat(widths(table(label, 1, false), 0).getFirst()).isGreaterThanOrEqualTo(width(label) + PADDING);
    }
}
