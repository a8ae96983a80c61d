package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block.Contents;
import fi.toteuma.document.Block.Heading;
import java.util.List;
import java.util.Map;

/** The contents: a field that Word can make anew, filled beforehand so that it says something from the start. */
final class ContentsWriter {

    private static final int DEEPEST = 2;

    private final Markup xml;
    private final Paragraphs paragraphs;
    private final Anchors anchors;
    private final Map<String, Integer> pages;

    ContentsWriter(Markup xml, Paragraphs paragraphs, Anchors anchors, Map<String, Integer> pages) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.anchors = anchors;
        this.pages = pages;
    }

    void write(Contents contents) {
        switch (contents.style()) {
            case LIST -> list(contents.title());
            case STRIP -> strip(contents.title());
        }
    }

    private void list(String title) {
        List<Heading> headings = anchors.downTo(DEEPEST);
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.value("w:docPartGallery", "Table of Contents").leaf("w:docPartUnique");
        xml.close().close().open("w:sdtContent");
        if (!title.isBlank()) {
            paragraphs.write("TOCHeading", title);
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            paragraphs.open("TOC" + heading.level());
            if (i == 0) {
                paragraphs.beginField("TOC \\o \"1-" + DEEPEST + "\" \\h");
            }
            link(heading, "\t");
            if (i == headings.size() - 1) {
                paragraphs.endField();
            }
            paragraphs.close();
        }
        xml.close().close();
    }

    private void strip(String title) {
        paragraphs.open("Note");
        String before = title.isBlank() ? "" : title + ": ";
        for (Heading heading : anchors.downTo(1)) {
            if (!before.isEmpty()) {
                paragraphs.run(before, "");
            }
            link(heading, "\u00A0");
            before = " · ";
        }
        paragraphs.close();
    }

    /** The heading and its page, both of which lead there. */
    private void link(Heading heading, String between) {
        String name = anchors.name(heading);
        xml.open("w:hyperlink", "w:anchor", name, "w:history", "1");
        paragraphs.run(heading.text(), "Hyperlink");
        paragraphs.run(between, "");
        paragraphs.field("PAGEREF " + name + " \\h", Integer.toString(pages.getOrDefault(name, 1)));
        xml.close();
    }
}
