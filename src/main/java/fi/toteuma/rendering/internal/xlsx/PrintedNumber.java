package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Piece;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number format that shows a {@link Piece.Number} as it is printed, with the words before it and the unit after it. */
final class PrintedNumber {

    private PrintedNumber() {}

    /** The format's code; none where the number isn't to be found in what is printed. */
    static Optional<String> format(Piece.Number number, Notation notation) {
        String separators = Pattern.quote(notation.thousands()) + "\\u00A0\\u202F ";
        Matcher digits = Pattern.compile(
                        "[" + Pattern.quote(notation.minus()) + "-]?(\\d+(?:[" + separators + "]\\d{3})*)(?:" + Pattern.quote(notation.decimal()) + "(\\d+))?")
                .matcher(number.printed());
        if (!digits.find()) {
            return Optional.empty();
        }
        int decimals = digits.group(2) == null ? 0 : digits.group(2).length();
        String shown = notation.number(number.value(), decimals).replace(notation.thousands(), "");
        if (!shown.equals(digits.group().replaceAll("[" + separators + "]", "").replace("-", notation.minus()))) {
            return Optional.empty();
        }
        String grouped = digits.group(1).matches("\\d{4,}") ? "0" : "#,##0";
        String code = grouped + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        return Optional.of(quoted(number.printed().substring(0, digits.start())) + code + quoted(number.printed().substring(digits.end())));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\\\"\"") + '"';
    }
}
