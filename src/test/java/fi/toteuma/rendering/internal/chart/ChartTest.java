package fi.toteuma.rendering.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import fi.toteuma.document.Brand;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Chart.Bar;
import fi.toteuma.document.Chart.Figure;
import fi.toteuma.document.Chart.Mark;
import fi.toteuma.document.Chart.Square;
import fi.toteuma.rendering.internal.chart.ChartFigures.Room;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Chart CHART = new Chart(
            "k1", "Plan was kept", "Net cost, euros", "Actual 50, plan 100 & forecast 75.", "",
            new Figure.Bars(
                    List.of(bar("Actual", Mark.ACTUAL, "50"), bar("Plan", Mark.PLAN, "100"), bar("Forecast", Mark.FORECAST, "75")), "€"));

    private static Bar bar(String label, Mark mark, String value) {
        return new Bar(label, "", mark, new BigDecimal(value), value, null, "");
    }

    @Test
    void barsAreAsLongAsTheirValuesFromOneZero() {
        List<Element> bars = Jsoup.parse(ChartFigures.onScreen(CHART, Brand.TOTEUMA, Room.FULL).getFirst(), Parser.xmlParser()).select("rect");
        double[] ends = bars.stream().mapToDouble(bar -> number(bar, "x") + number(bar, "width")).toArray();
        double zero = number(bars.getFirst(), "x");
        assertThat((ends[0] - zero) / (ends[1] - zero)).isCloseTo(0.5, offset(0.01));
        assertThat((ends[2] - zero) / (ends[1] - zero)).isCloseTo(0.75, offset(0.01));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @Test
    void actualIsSolidPlanOutlinedForecastHatched() {
        Element drawing = Jsoup.parse(ChartFigures.onScreen(CHART, Brand.TOTEUMA, Room.FULL).getFirst(), Parser.xmlParser());
        assertThat(drawing.select(".ch-actual")).hasSize(1);
        assertThat(drawing.select(".ch-plan")).hasSize(2);
        assertThat(drawing.select(".ch-hatch")).hasSize(1);
    }

    @Test
    void aForecastThatWasNotGivenIsSaidAndNotDrawn() {
        Chart chart = new Chart("k1", "No forecast", "", "Actual 50, forecast not given.", "", new Figure.Bars(
                List.of(bar("Actual", Mark.ACTUAL, "50"), new Bar("Forecast", "", Mark.FORECAST, null, "not given", null, "")), "€"));
        Element drawing = Jsoup.parse(ChartFigures.onScreen(chart, Brand.TOTEUMA, Room.FULL).getFirst(), Parser.xmlParser());
        assertThat(drawing.select("rect")).hasSize(1);
        assertThat(drawing.select(".ch-absent").text()).isEqualTo("not given");
    }

    @Test
    void aRiskStandsInItsSquareAndTheSquareSaysItsValue() {
        Chart chart = new Chart("k1", "One risk", "", "Risk 7 is high.", "", new Figure.RiskMatrix(
                "Likelihood", List.of("Low", "High"), "Impact", List.of("Minor", "Major"),
                List.of(new Square(1, 1, 1, 1, List.of()), new Square(2, 1, 2, 1, List.of()), new Square(1, 2, 2, 2, List.of()),
                        new Square(2, 2, 4, 3, List.of("7")))));
        for (String svg : ChartFigures.onScreen(chart, Brand.TOTEUMA, Room.FULL)) {
            Element drawing = Jsoup.parse(svg, Parser.xmlParser());
            Element square = drawing.selectFirst(".ch-band-3");
            Element risk = drawing.selectFirst("circle.ch-badge");
            assertThat(number(risk, "cx")).isBetween(number(square, "x"), number(square, "x") + number(square, "width"));
            assertThat(number(risk, "cy")).isBetween(number(square, "y"), number(square, "y") + number(square, "height"));
            assertThat(drawing.select(".ch-on-band-3").text()).isEqualTo("4");
            assertThat(drawing.select(".ch-on-badge").text()).isEqualTo("7");
            assertThat(number(square, "y")).as("likelihood rises upwards").isLessThan(number(drawing.selectFirst("rect"), "y"));
        }
    }

    @Test
    void statesDifferInShapeAndRisksInFilledBars() {
        assertThat(Arrays.stream(Shape.values()).map(shape -> shape.onScreen().replaceFirst("class=\"[^\"]*\"", "")).distinct()).hasSize(Shape.values().length);
        assertThat(Jsoup.parse(Shape.MEDIUM.onPaper(), Parser.xmlParser()).select("path:not([fill=none])")).hasSize(2);
    }

    @Test
    void theDrawingSaysInWordsWhatItShows() {
        Element screen = Jsoup.parse(ChartFigures.onScreen(CHART, Brand.TOTEUMA, Room.FULL).getFirst(), Parser.xmlParser()).selectFirst("svg");
        assertThat(screen.attr("aria-label")).isEqualTo("Actual 50, plan 100 & forecast 75.");
        Element paper = Jsoup.parse(ChartFigures.onPaper(CHART, Brand.TOTEUMA, Room.FULL), Parser.xmlParser()).selectFirst("svg");
        assertThat(paper.attr("alt")).isEqualTo("Actual 50, plan 100 & forecast 75.");
    }

    @Test
    void onPaperTextIsDrawnSoThatNoFontIsNeeded() {
        assertThat(ChartFigures.onPaper(CHART, Brand.TOTEUMA, Room.FULL)).doesNotContain("<text").contains("fill=\"#15232A\" d=\"M");
    }

    @Test
    void thePictureIsAsWideAsAPagesTextAt200DotsPerInch() throws IOException {
        ChartImage image = ChartImage.of(CHART, Brand.TOTEUMA);
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(image.png()));
        assertThat(png.getWidth()).isEqualTo((int) Math.round(481.9 * 200 / 72));
        assertThat((double) png.getHeight() / png.getWidth()).isCloseTo(image.heightPoints() / image.widthPoints(), offset(0.01));
        assertThat(png.getRGB(0, png.getHeight() - 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(colours(png)).contains(0x0B4F60);
        assertThat(image.png()).isEqualTo(ChartImage.of(CHART, Brand.TOTEUMA).png());
    }

    private static Set<Integer> colours(BufferedImage png) {
        return Arrays.stream(png.getRGB(0, 0, png.getWidth(), png.getHeight(), null, 0, png.getWidth()))
                .mapToObj(pixel -> pixel & 0xFFFFFF)
                .collect(Collectors.toSet());
    }

    @Property
    void hatchingStaysInsideItsBarAndRisesToTheRight(
            @ForAll @DoubleRange(min = 0, max = 500) double x,
            @ForAll @DoubleRange(min = 5, max = 500) double width,
            @ForAll @DoubleRange(min = 5, max = 200) double height) {
        List<double[]> lines = Pattern.compile("M(\\S+) ([^L]+)L(\\S+) ([^M]+)")
                .matcher(Hatching.lines(x, 10, width, height, 4.5))
                .results()
                .map(ChartTest::points)
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line[0]).isGreaterThanOrEqualTo(x - 0.01);
            assertThat(line[2]).isBetween(line[0], x + width + 0.01);
            assertThat(line[3]).isBetween(10 - 0.01, line[1]);
            assertThat(line[1]).isLessThanOrEqualTo(10 + height + 0.01);
        });
    }

    private static double[] points(MatchResult line) {
        return IntStream.rangeClosed(1, 4).mapToDouble(i -> Double.parseDouble(line.group(i))).toArray();
    }

    @Test
    void everyCharacterOurTextsUseHasAGlyph() {
        for (Typeface face : Typeface.values()) {
            assertThat(face.covers("ÅÄÖåäöé −–·§×≥≤→↑↓●€¹²³½°•“”’…\u00a0")).as(face.name()).isTrue();
        }
    }

    @Test
    void boldDigitsAreAsWideAsRegularOnes() {
        assertThat(Typeface.BOLD.width("0123456789", 10)).isEqualTo(Typeface.REGULAR.width("1111111111", 10));
    }
}
