package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.internal.Known.KnownUnit;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.municipality.MunicipalitySettings.GoalFramework;
import fi.toteuma.municipality.MunicipalitySettings.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the fields of a row by their description. A field that can't be used is reported. */
final class ContentRow {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final RowFields row;
    private final ContentKind own;

    /** The row's framework, once it is read. */
    private String framework = "";

    ContentRow(RowFields row, ContentKind own) {
        this.row = row;
        this.own = own;
    }

    /** The field's text in its one form: dates as 2025-03-31, decimals with a point and no noughts at their end. */
    String read(ContentField field) {
        Column column = field.column();
        String text = text(field);
        if (text.isEmpty()) {
            return field.otherwise();
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> text.replaceAll("\r\n?", "\n");
            case WHOLE -> whole(field);
            case DATE -> date(field);
            case DECIMAL -> decimal(field, text, 13);
            case PERCENT -> decimal(field, text, 5);
            case YES -> row.yes(column) ? "yes" : "no";
            case CHOICE -> oneOf(column, ChoiceWords.of(column, text, field.choices()), field.choices(), "value.choice");
            case CHOICES -> someOf(column, text.toLowerCase(Locale.ROOT), field.choices());
            case CODE, CODES -> codes(field, text);
            case UNIT -> {
                KnownUnit unit = row.unit(column, null);
                yield unit == null ? text : unit.code();
            }
            case OBJECT -> row.objectCode();
            case BODY -> oneOf(column, text, known().settings().bodies().stream().map(Body::key).toList(), "body.unknown");
            case FRAMEWORK -> {
                framework = text;
                yield oneOf(column, text,
                        known().settings().goalFrameworks().stream().map(GoalFramework::key).toList(), "framework.unknown");
            }
            case LEVEL -> level(text);
        };
    }

    private String text(ContentField field) {
        boolean isLong = field.type() == ContentField.Type.LONG_TEXT;
        if (field.required()) {
            return isLong ? row.requiredLongText(field.column()) : row.required(field.column());
        }
        return isLong ? row.longText(field.column()) : row.text(field.column());
    }

    private Known known() {
        return row.known();
    }

    private String whole(ContentField field) {
        Column column = field.column();
        int number = switch (column) {
            case YEAR -> row.year(column);
            case DECIMALS -> row.whole(column, 0, field.limit(), "value.whole");
            case LIKELIHOOD -> row.whole(column, 1, known().settings().riskScale().likelihoods().size(), "value.whole");
            case IMPACT -> row.whole(column, 1, known().settings().riskScale().impacts().size(), "value.whole");
            default -> row.whole(column, 1, field.limit(), "value.whole");
        };
        return String.valueOf(number);
    }

    private String date(ContentField field) {
        LocalDate date = row.dateSince(field.column(), field.limit());
        return date == null ? "" : date.toString();
    }

    /** The level by its key, or by one of its names. Of a framework that nobody knows any will do: that is told already. */
    private String level(String text) {
        Optional<GoalFramework> its = known().settings().goalFrameworks().stream()
                .filter(one -> one.key().equals(framework))
                .findFirst();
        if (its.isEmpty()) {
            return text;
        }
        List<Level> levels = its.get().levels();
        for (Level level : levels) {
            if (level.key().equals(text) || level.name().texts().values().stream().anyMatch(text::equalsIgnoreCase)) {
                return level.key();
            }
        }
        row.wrong(Column.LEVEL, text, "level.unknown", String.join(", ", levels.stream().map(Level::key).toList()));
        return text;
    }

    /** @param digits how many there may be before the decimal mark */
    private String decimal(ContentField field, String text, int digits) {
        String plain = text.replaceAll("[ \u00a0\u2007\u2009\u202f]", "").replace('−', '-').replace(',', '.');
        if (DECIMAL.matcher(plain).matches()) {
            BigDecimal value = new BigDecimal(plain).stripTrailingZeros();
            if (value.precision() - value.scale() > digits) {
                row.wrong(field.column(), text, "value.too-large", String.valueOf(digits));
                return "";
            }
            if (value.scale() <= field.limit()) {
                return value.toPlainString();
            }
        }
        row.wrong(field.column(), text, "value.decimal", String.valueOf(field.limit()));
        return "";
    }

    private String oneOf(Column column, String text, List<String> choices, String code) {
        if (!choices.contains(text)) {
            row.wrong(column, text, code, String.join(", ", choices));
        }
        return text;
    }

    /** The words in their own order, each once, so that another order of writing is no difference. */
    private String someOf(Column column, String text, List<String> choices) {
        List<String> named = Arrays.stream(text.split("[,|]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        named.forEach(word -> oneOf(column, word, choices, "value.choice"));
        if (named.isEmpty()) {
            row.wrong(column, text, "value.choice", String.join(", ", choices));
        }
        return choices.stream().filter(named::contains).collect(Collectors.joining(","));
    }

    /** Codes of records that are there; those of the same file are looked for once it is read. */
    private String codes(ContentField field, String text) {
        List<String> codes = new ArrayList<>();
        for (String part : field.type() == ContentField.Type.CODE ? List.of(text) : List.of(text.split("[,|]"))) {
            String code = part.strip();
            codes.add(field.refers() == own.kind()
                    ? code
                    : row.code(field.column(), code, field.refers(), known().records().apply(field.refers()), "code.unknown", field.refers().key()));
        }
        return String.join(",", codes);
    }
}
