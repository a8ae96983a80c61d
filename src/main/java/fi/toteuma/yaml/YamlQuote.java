package fi.toteuma.yaml;

/** Writes a text between double quotes, where YAML reads nothing into it but what is escaped. */
public final class YamlQuote {

    private YamlQuote() {}

    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (Character.isISOControl(point) || point == '\u2028' || point == '\u2029' || point == '\ufeff') {
                quoted.append("\\u%04x".formatted(point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
