package fi.toteuma.imports.internal.content;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.content.ContentField.Type;
import java.util.ArrayList;
import java.util.List;

/** Which content refers to a record: what is referred to can't be taken back. */
public final class ContentReferences {

    private ContentReferences() {}

    /**
     * Queries of the rows that refer to a record of another kind of content.
     *
     * @param as the name that the record's own table has in the statement around them
     */
    static List<String> to(ImportKind kind, String as) {
        List<String> queries = new ArrayList<>();
        for (ContentKind from : ContentKinds.all()) {
            for (ContentField field : from.fields()) {
                if (field.refers() == kind) {
                    String column = field.type() == Type.CODES
                            ? as + ".code = any (string_to_array(r." + field.sql() + ", ','))"
                            : "r." + field.sql() + " = " + as + ".code";
                    queries.add(query(from, column, as));
                }
            }
        }
        return queries;
    }

    /** Queries of the rows that are about a unit, whose table is called {@code as} in the statement around them. */
    public static List<String> toUnit(String as) {
        return to(Type.UNIT, as);
    }

    /** Queries of the rows that are about an investment object. */
    public static List<String> toObject(String as) {
        return to(Type.OBJECT, as);
    }

    private static List<String> to(Type type, String as) {
        List<String> queries = new ArrayList<>();
        for (ContentKind from : ContentKinds.all()) {
            for (ContentField field : from.fields()) {
                if (field.type() == type) {
                    queries.add(query(from, "r." + field.sql() + " = " + as + ".code", as));
                }
            }
        }
        return queries;
    }

    private static String query(ContentKind from, String condition, String as) {
        return "select from " + from.table() + " r where r.municipality_id = " + as + ".municipality_id and " + condition;
    }
}
