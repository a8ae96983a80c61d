package fi.toteuma.imports;

import fi.toteuma.kernel.Language;
import fi.toteuma.yaml.YamlProblem;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something in a file that stops its import, or, as a warning, something its sender should know.
 *
 * @param file the file's name
 * @param row as a spreadsheet numbers it, the header row being 1; 0 where it is about the whole file
 * @param column the column's letter and name, {@code C, päivä}; empty where it is about the whole row
 * @param value what stands there
 * @param code which kind of problem: a key of {@code messages/imports_*.properties}
 * @param args what the messages fill in, after the value
 */
public record Problem(String file, int row, String column, String value, String code, List<String> args) {

    /** How the codes of mistakes in YAML begin; their messages are those of {@link YamlProblem}. */
    public static final String YAML = "yaml.";

    private static final String EUROS = "€";
    private static final Pattern DAY = Pattern.compile("\\b([0-9]{4})-([0-9]{2})-([0-9]{2})\\b");
    private static final String BUNDLE = "messages.imports";

    public Problem {
        args = List.copyOf(args);
    }

    /** An amount as one of a problem's args: the message writes it in its own language. */
    public static String amount(BigDecimal euros) {
        return EUROS + euros.toPlainString();
    }

    /** A few words: what is wrong. Problems with the same cause have the same title. */
    public String title(Language language) {
        return text(isYaml() ? YAML + "title" : code + ".title", language);
    }

    /** What was expected here. */
    public String expected(Language language) {
        if (isYaml()) {
            String expected = args.isEmpty() ? "" : args.getFirst();
            return new YamlProblem(file, row, column, value, code.substring(YAML.length()), expected).message(language);
        }
        return text(code + ".expected", language);
    }

    /** What the sender can do about it. */
    public String action(Language language) {
        return text(isYaml() ? YAML + "action" : code + ".action", language);
    }

    private boolean isYaml() {
        return code.startsWith(YAML);
    }

    /** Everything in one line: where, what, what was expected, what to do. */
    public String message(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language.locale());
        String where = row == 0 ? "place.file" : column.isEmpty() ? "place.row" : "place.cell";
        String place = MessageFormat.format(words.getString(where), file, String.valueOf(row), column);
        String found = value.isEmpty() ? "" : MessageFormat.format(words.getString("found"), value);
        return Stream.of(place + ": " + title(language) + found + ".", expected(language), action(language))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse(place);
    }

    /** Amounts and days in the language's own form. */
    private static String shown(String arg, Language language) {
        if (arg.startsWith(EUROS)) {
            DecimalFormat format =
                    new DecimalFormat("#,##0.00;\u2212#,##0.00", DecimalFormatSymbols.getInstance(language.locale()));
            return format.format(new BigDecimal(arg.substring(EUROS.length()))) + "\u00A0€";
        }
        return language == Language.EN
                ? arg
                : DAY.matcher(arg).replaceAll(day -> Integer.parseInt(day.group(3)) + "." + Integer.parseInt(day.group(2))
                        + "." + day.group(1));
    }

    private String text(String key, Language language) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
        Object[] filled = Stream.concat(Stream.of(value), args.stream().map(arg -> shown(arg, language)))
                .toArray();
        return MessageFormat.format(pattern, filled);
    }
}
