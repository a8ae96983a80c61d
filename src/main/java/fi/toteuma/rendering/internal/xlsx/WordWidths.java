package fi.toteuma.rendering.internal.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Columns of words: as wide as their weights say, and rows high enough for what wraps. Widths are in characters. */
final class WordWidths {

    private static final double LINE_POINTS = 13;
    private static final double LETTERS_PER_LINE = 0.9;
    private static final int PER_COLUMN = 26;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int UNIT = 256;

    /** Excel's rows grow no higher. */
    private static final double HIGHEST = 409;

    private final List<Integer> characters;

    /**
     * @param weights of the columns
     * @param least characters that each needs at least
     */
    WordWidths(List<Integer> weights, List<Integer> least) {
        double all = weights.stream().mapToInt(Integer::intValue).sum();
        this.characters = IntStream.range(0, weights.size())
                .mapToObj(i -> (int) Math.clamp(
                        Math.round(PER_COLUMN * weights.size() * weights.get(i) / all), Math.max(NARROWEST, least.get(i) + 3), WIDEST))
                .toList();
    }

    void apply(XSSFSheet sheet) {
        for (int i = 0; i < characters.size(); i++) {
            sheet.setColumnWidth(i, characters.get(i) * UNIT);
        }
    }

    /** The height of a row with these texts, a column each. */
    float height(List<String> texts) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, lines(texts.get(i), characters.get(i)));
        }
        return points(lines);
    }

    /** The height of a text that runs over all columns. */
    float heightOver(String text) {
        return points(lines(text, characters.stream().mapToInt(Integer::intValue).sum()));
    }

    private static float points(int lines) {
        return (float) Math.min(lines * LINE_POINTS + 2, HIGHEST);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / (width * LETTERS_PER_LINE)))).sum();
    }
}
