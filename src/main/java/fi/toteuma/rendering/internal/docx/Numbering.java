package fi.toteuma.rendering.internal.docx;

/** The file's lists: bullets, and numbers that begin anew in each list. */
final class Numbering {

    /** Twips that an item's text is set in: in running text and in cells. */
    private static final int INDENT = 360;

    private static final int CELL_INDENT = 220;

    private static final int BULLETS = 1;
    private static final int CELL_BULLETS = 2;

    private int last = CELL_BULLETS;
    private final Markup lists = new Markup();

    Numbering() {
        lists.open("w:numbering", "xmlns:w", BodyWriter.W);
        kind(1, "bullet", "•", INDENT);
        kind(2, "bullet", "•", CELL_INDENT);
        kind(3, "decimal", "%1.", INDENT);
        kind(4, "decimal", "%1.", CELL_INDENT);
        for (int list = BULLETS; list <= CELL_BULLETS; list++) {
            lists.open("w:num", "w:numId", "" + list).value("w:abstractNumId", list).close();
        }
    }

    /** The list's id, for its items to name. */
    int list(boolean numbered, boolean inCell) {
        if (!numbered) {
            return inCell ? CELL_BULLETS : BULLETS;
        }
        last++;
        lists.open("w:num", "w:numId", "" + last).value("w:abstractNumId", inCell ? 4 : 3);
        lists.open("w:lvlOverride", "w:ilvl", "0").value("w:startOverride", 1).close().close();
        return last;
    }

    private void kind(int id, String format, String text, int indent) {
        lists.open("w:abstractNum", "w:abstractNumId", "" + id);
        lists.open("w:lvl", "w:ilvl", "0").value("w:start", 1).value("w:numFmt", format).value("w:lvlText", text).value("w:lvlJc", "left");
        lists.open("w:pPr").leaf("w:ind", "w:left", "" + indent, "w:hanging", "" + indent).close().close().close();
    }

    /** The numbering part: definitions of kinds come before lists, which is why it is written only once all lists are known. */
    String finish() {
        return lists.close().toString();
    }
}
