package fi.toteuma.rendering.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it is written: elements are opened, filled and closed in order, texts are escaped. */
final class Markup {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder xml = new StringBuilder(HEAD);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Markup open(String element, String... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** An element without content. */
    Markup leaf(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    /** An element with its value in {@code w:val}, as most properties have it. */
    Markup value(String element, Object value) {
        return leaf(element, "w:val", value.toString());
    }

    /** A text that keeps its spaces. */
    Markup text(String text) {
        open("w:t", "xml:space", "preserve");
        escape(text);
        return close();
    }

    /** A text that was taken away, which keeps its spaces. */
    Markup removed(String text) {
        open("w:delText", "xml:space", "preserve");
        escape(text);
        return close();
    }

    /** A field's instruction, spelled as in Word. */
    Markup instruction(String instruction) {
        open("w:instrText", "xml:space", "preserve");
        escape(instruction);
        return close();
    }

    Markup close() {
        xml.append("</").append(open.pop()).append('>');
        return this;
    }

    /** The finished XML. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return xml.toString();
    }

    private StringBuilder start(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
        return xml;
    }

    private void escape(String text) {
        text.codePoints().filter(Markup::isAllowed).forEach(character -> {
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append("&#10;");
                default -> xml.appendCodePoint(character);
            }
        });
    }

    /** XML 1.0 knows no other control characters than these three, and no halves of a character. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character < 0xD800
                || character >= 0xE000 && character != 0xFFFE && character != 0xFFFF;
    }
}
