package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block.Contents;
import fi.toteuma.document.Block.Heading;
import java.util.List;

/** The contents: a field that Word can make anew, filled beforehand so that it says something from the start. */
final class ContentsWriter {

    private static final int DEEPEST = 2;

    private final Markup xml;
    private final Paragraphs paragraphs;
    private final Anchors anchors;

    ContentsWriter(Markup xml, Paragraphs paragraphs, Anchors anchors) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.anchors = anchors;
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
            link(heading);
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
            link(heading);
            before = " · ";
        }
        paragraphs.close();
    }

    private void link(Heading heading) {
        xml.open("w:hyperlink", "w:anchor", anchors.name(heading), "w:history", "1");
        paragraphs.run(heading.text(), "Hyperlink");
        xml.close();
    }
}
