package fi.toteuma.rendering;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a screen reader takes it: its text in the order of its structure, not of the page. */
final class ReadAloud {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder read = new StringBuilder();

    private ReadAloud() {}

    /** All text, a space between any two pieces. */
    static String of(PDDocument document) throws IOException {
        ReadAloud aloud = new ReadAloud();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false); // words that only are heard stand on the first letter of what they tell
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            aloud.collect(extractor.getMarkedContents(), texts);
            aloud.texts.put(page, texts);
        }
        aloud.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return aloud.read.toString().replaceAll("\\s+", " ");
    }

    private void collect(List<PDMarkedContent> contents, Map<Integer, String> texts) {
        for (PDMarkedContent content : contents) {
            String text = content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(position -> ((TextPosition) position).getUnicode())
                    .collect(Collectors.joining());
            texts.merge(content.getMCID(), text, String::concat);
            collect(content.getContents().stream().filter(PDMarkedContent.class::isInstance).map(PDMarkedContent.class::cast).toList(), texts);
        }
    }

    private void read(PDStructureNode node, PDPage above) {
        PDPage page = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : above;
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> read(element, page);
                case PDMarkedContentReference reference -> add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                case Integer id -> add(page, id);
                default -> {
                    // annotations and the like have no text
                }
            }
        }
    }

    private void add(PDPage page, int id) {
        read.append(texts.getOrDefault(page, Map.of()).getOrDefault(id, "")).append(' ');
    }
}
