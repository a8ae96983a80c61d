package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.municipality.MunicipalitySettings.GoalFramework;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the fields of a row by their description. A field that can't be used is reported. */
final class ContentRow {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]+)?");

    private final RowFields row;
    private final ContentKind own;

    ContentRow(RowFields row, ContentKind own) {
        this.row = row;
        this.own = own;
    }

    /** The field's text in its one form: dates as 2025-03-31, decimals with a point and no noughts at their end. */
    String read(ContentField field) {
        Column column = field.column();
        String text = field.type() == ContentField.Type.LONG_TEXT ? row.longText(column) : row.text(column);
        if (text.isEmpty()) {
            if (field.required()) {
                row.required(column);
            }
            return field.otherwise();
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> text.replace("\r\n", "\n");
            case WHOLE -> String.valueOf(row.whole(column, least(column), field.places(), "value.whole"));
            case DATE -> date(column);
            case DECIMAL -> decimal(column, text, field.places());
            case YES -> row.yes(column) ? "yes" : "no";
            case CHOICE -> oneOf(column, text.toLowerCase(Locale.ROOT), field.choices(), "value.choice");
            case CHOICES -> someOf(column, text.toLowerCase(Locale.ROOT), field.choices());
            case CODE, CODES -> codes(field, text);
            case UNIT -> {
                row.unit(column, null);
                yield text;
            }
            case OBJECT -> {
                row.object();
                yield text;
            }
            case BODY -> oneOf(column, text, known().settings().bodies().stream().map(Body::key).toList(), "value.choice");
            case FRAMEWORK -> oneOf(column, text,
                    known().settings().goalFrameworks().stream().map(GoalFramework::key).toList(), "framework.unknown");
        };
    }

    private Known known() {
        return row.known();
    }

    private static int least(Column column) {
        return column == Column.YEAR ? 1990 : column == Column.DECIMALS ? 0 : 1;
    }

    private String date(Column column) {
        LocalDate date = row.date(column);
        return date == null ? "" : date.toString();
    }

    private String decimal(Column column, String text, int places) {
        String plain = text.replaceAll("[ \u00a0\u2009\u202f]", "").replace('−', '-').replace(',', '.');
        if (DECIMAL.matcher(plain).matches()) {
            BigDecimal value = new BigDecimal(plain).stripTrailingZeros();
            if (value.scale() <= places) {
                return value.toPlainString();
            }
        }
        row.wrong(column, text, "value.decimal", String.valueOf(places));
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
            codes.add(code);
            if (field.refers() != own.kind() && !known().codes().apply(ContentKinds.of(field.refers()).table()).contains(code)) {
                row.wrong(field.column(), code, "code.unknown", field.refers().key());
            }
        }
        return String.join(",", codes);
    }
}
