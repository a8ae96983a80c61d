package fi.toteuma.rendering.internal.docx;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The measures of the paragraph styles, read from the file's own styles, with what a style has from the one it is based on. */
final class StyleSheet {

    /**
     * A style's measures in points.
     *
     * @param line the height of a line
     * @param left indent
     * @param right indent
     */
    record Measures(
            double size, boolean bold, double line, double before, double after, double left, double right, boolean keepWithNext) {}

    private static final double TWIPS = 20;
    private static final double HALF_POINTS = 2;
    private static final Measures STANDARD = new Measures(10, false, 12, 0, 0, 0, 0, false);

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Measures> measures = new HashMap<>();

    /** @param xml the styles part */
    StyleSheet(String xml) {
        try {
            NodeList styles = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getElementsByTagName("w:style");
            for (int i = 0; i < styles.getLength(); i++) {
                Element style = (Element) styles.item(i);
                elements.put(style.getAttribute("w:styleId"), style);
            }
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the styles can't be read", e);
        }
        elements.keySet().forEach(this::of);
    }

    Measures of(String style) {
        Measures known = measures.get(style);
        if (known == null) {
            known = read(elements.get(style));
            measures.put(style, known);
        }
        return known;
    }

    private Measures read(@Nullable Element style) {
        if (style == null) {
            return STANDARD;
        }
        Element base = first(style, "w:basedOn");
        Measures from = base == null ? STANDARD : of(base.getAttribute("w:val"));
        Element spacing = first(style, "w:spacing");
        Element indent = first(style, "w:ind");
        return new Measures(
                number(first(style, "w:sz"), "w:val", HALF_POINTS, from.size),
                from.bold || first(style, "w:b") != null,
                number(spacing, "w:line", TWIPS, from.line),
                number(spacing, "w:before", TWIPS, from.before),
                number(spacing, "w:after", TWIPS, from.after),
                number(indent, "w:left", TWIPS, from.left),
                number(indent, "w:right", TWIPS, from.right),
                from.keepWithNext || first(style, "w:keepNext") != null);
    }

    private static @Nullable Element first(Element style, String name) {
        return (Element) style.getElementsByTagName(name).item(0);
    }

    private static double number(@Nullable Element element, String attribute, double unit, double otherwise) {
        return element == null || !element.hasAttribute(attribute)
                ? otherwise
                : Double.parseDouble(element.getAttribute(attribute)) / unit;
    }
}
