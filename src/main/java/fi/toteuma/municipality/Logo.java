package fi.toteuma.municipality;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A municipality's logo: an SVG of shapes and plain colours, since it stands inside every page as it is. */
public final class Logo {

    private static final Set<String> ELEMENTS = Set.of(
            "svg", "g", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns", "viewBox", "width", "height", "role", "aria-label", "x", "y", "rx", "ry", "cx", "cy", "r", "d", "points",
            "x1", "y1", "x2", "y2", "fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap",
            "stroke-linejoin", "stroke-miterlimit", "opacity", "transform");
    /** Attributes whose value is words or a name and leads nowhere. */
    private static final Set<String> WORDS = Set.of("xmlns", "aria-label");
    private static final int LARGEST = 100_000;

    private Logo() {}

    /** What keeps an SVG from being a logo, in its own words: an element or attribute; empty if nothing does. */
    public static Optional<String> problem(String svg) {
        if (svg.length() > LARGEST) {
            return Optional.of("> " + LARGEST);
        }
        try {
            Element root = parser().parse(new InputSource(new StringReader(svg))).getDocumentElement();
            return root.getTagName().equals("svg") ? problem(root) : Optional.of("<" + root.getTagName() + ">");
        } catch (SAXException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler((ErrorHandler) null);
        return parser;
    }

    private static Optional<String> problem(Element element) {
        if (!ELEMENTS.contains(element.getTagName())) {
            return Optional.of("<" + element.getTagName() + ">");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean plain = ATTRIBUTES.contains(attribute.getName())
                    && (WORDS.contains(attribute.getName()) || !attribute.getValue().contains(":"))
                    && !attribute.getValue().contains("url(");
            if (!plain) {
                return Optional.of(attribute.getName() + "=\"" + attribute.getValue() + "\"");
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below && problem(below) instanceof Optional<String> found && found.isPresent()) {
                return found;
            }
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                return Optional.of("<?" + child.getNodeName() + "?>");
            }
        }
        return Optional.empty();
    }
}
