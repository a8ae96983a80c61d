package fi.toteuma.yaml;

/**
 * A text somewhere in a file.
 *
 * @param path where, for instance {@code rows.short.rows[2].line}
 * @param text as written, without quotes
 */
public record YamlText(int line, String path, String text) {

    /** The key it stands at, or that of the list it stands in. */
    public String key() {
        String last = path.substring(path.lastIndexOf('.') + 1);
        int bracket = last.indexOf('[');
        return bracket < 0 ? last : last.substring(0, bracket);
    }
}
