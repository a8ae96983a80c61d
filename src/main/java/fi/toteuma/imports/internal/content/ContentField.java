package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.RowFields;
import fi.toteuma.imports.internal.reading.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a kind of file and of its table.
 *
 * @param sql the table's name of it
 * @param limit decimals of a {@link Type#DECIMAL}, the largest value of a {@link Type#WHOLE}, the first year of a
 *     {@link Type#DATE}
 * @param choices the words a {@link Type#CHOICE} may be
 * @param refers the kind whose code it is, of {@link Type#CODE} and {@link Type#CODES}
 * @param otherwise what an empty field means
 */
record ContentField(
        Column column, String sql, Type type, boolean required, boolean key, int limit, List<String> choices,
        @Nullable ImportKind refers, String otherwise) {

    enum Type {
        /** A label: short. */
        TEXT,
        /** A text with paragraphs. */
        LONG_TEXT,
        WHOLE,
        DATE,
        DECIMAL,
        /** A decimal of two places, below 100 000. */
        PERCENT,
        YES,
        CHOICE,
        /** Several of the words it may be. */
        CHOICES,
        /** The code of a record of another file. */
        CODE,
        /** Several of them. */
        CODES,
        UNIT,
        OBJECT,
        /** A governing body's key. */
        BODY,
        /** A goal framework's key. */
        FRAMEWORK,
        /** One of the levels of the row's framework. */
        LEVEL
    }

    private static ContentField of(Column column, Type type) {
        return new ContentField(column, column.key(), type, false, false, 0, List.of(), null, "");
    }

    static ContentField text(Column column) {
        return of(column, Type.TEXT);
    }

    static ContentField longText(Column column) {
        return of(column, Type.LONG_TEXT);
    }

    static ContentField date(Column column) {
        return of(column, Type.DATE).upTo(RowFields.FIRST_YEAR);
    }

    /** A day that statistics may be of. */
    static ContentField longAgo(Column column) {
        return of(column, Type.DATE).upTo(1900);
    }

    static ContentField yes(Column column) {
        return of(column, Type.YES).or("yes");
    }

    static ContentField unit() {
        return of(Column.UNIT, Type.UNIT).must();
    }

    static ContentField object() {
        return of(Column.OBJECT, Type.OBJECT);
    }

    static ContentField body(Column column) {
        return of(column, Type.BODY);
    }

    static ContentField framework() {
        return of(Column.FRAMEWORK, Type.FRAMEWORK).must();
    }

    static ContentField level() {
        return of(Column.LEVEL, Type.LEVEL).must();
    }

    static ContentField year() {
        return of(Column.YEAR, Type.WHOLE).must().upTo(RowFields.LAST_YEAR);
    }

    /** A whole number from 0 or 1 on. */
    static ContentField whole(Column column, int most) {
        return of(column, Type.WHOLE).upTo(most);
    }

    static ContentField decimal(Column column, int places) {
        return of(column, Type.DECIMAL).upTo(places);
    }

    static ContentField percent(Column column) {
        return of(column, Type.PERCENT).upTo(2);
    }

    static ContentField choice(Column column, String... choices) {
        return new ContentField(column, column.key(), Type.CHOICE, false, false, 0, List.of(choices), null, "");
    }

    static ContentField choices(Column column, List<String> choices) {
        return new ContentField(column, column.key(), Type.CHOICES, false, false, 0, choices, null, "");
    }

    static ContentField code(Column column, ImportKind refers) {
        return new ContentField(column, column.key(), Type.CODE, false, false, 0, List.of(), refers, "");
    }

    static ContentField codes(Column column, ImportKind refers) {
        return new ContentField(column, column.key(), Type.CODES, false, false, 0, List.of(), refers, "");
    }

    ContentField must() {
        return new ContentField(column, sql, type, true, key, limit, choices, refers, otherwise);
    }

    /** Part of what the record is known by. */
    ContentField known() {
        return new ContentField(column, sql, type, required, true, limit, choices, refers, otherwise);
    }

    ContentField or(String value) {
        return new ContentField(column, sql, type, required, key, limit, choices, refers, value);
    }

    ContentField in(String name) {
        return new ContentField(column, name, type, required, key, limit, choices, refers, otherwise);
    }

    private ContentField upTo(int limit) {
        return new ContentField(column, sql, type, required, key, limit, choices, refers, otherwise);
    }

    /** The condition that the record is the one of such a text. */
    String is() {
        boolean mayBeNull = !required && (type == Type.CODE || type == Type.OBJECT);
        return sql + (mayBeNull ? " is not distinct from " : " = ") + placeholder();
    }

    /** The stored value as the text that {@link ContentRow} makes of a file's. */
    String select() {
        return switch (type) {
            case TEXT, LONG_TEXT, CHOICE, CODES, UNIT, BODY, FRAMEWORK, LEVEL -> sql;
            case CODE, OBJECT -> "coalesce(" + sql + ", '')";
            case WHOLE, DATE -> "coalesce(" + sql + "::text, '')";
            case DECIMAL, PERCENT -> "coalesce(trim_scale(" + sql + ")::text, '')";
            case YES -> "case when " + sql + " then 'yes' else 'no' end";
            case CHOICES -> sql;
        };
    }

    /** A placeholder that makes the column's value of such a text. */
    String placeholder() {
        return switch (type) {
            case TEXT, LONG_TEXT, CHOICE, CODES, UNIT, BODY, FRAMEWORK, LEVEL -> "?";
            case CODE, OBJECT -> "nullif(?, '')";
            case WHOLE -> "cast(nullif(?, '') as smallint)";
            case DATE -> "cast(nullif(?, '') as date)";
            case DECIMAL, PERCENT -> "cast(nullif(?, '') as numeric)";
            case YES -> "? = 'yes'";
            case CHOICES -> "?";
        };
    }
}
