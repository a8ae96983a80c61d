package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Table;

/** Gives tables, charts and headings their ids, and numbers to those that are numbered. */
final class Numbering {

    private final Phrases phrases;
    private final boolean numbered;
    private int tables;
    private int printedTables;
    private int words;
    private int charts;
    private int anchors;

    Numbering(Phrases phrases, boolean numbered) {
        this.phrases = phrases;
        this.numbered = numbered;
    }

    String table() {
        return "t" + ++tables;
    }

    /** A table of words. */
    String words() {
        return "w" + ++words;
    }

    String chart() {
        return "k" + ++charts;
    }

    String anchor() {
        return "s" + ++anchors;
    }

    /** "Taulukko 3. Tuloslaskelma" where tables are numbered. */
    Table numbered(Table table) {
        if (!numbered) {
            return table;
        }
        return new Table(
                table.id(),
                numberedTitle(table.title()),
                table.caption(),
                table.labelHead(),
                table.columns(),
                table.rows(),
                table.notes());
    }

    /** The next table's title, with its number where tables are numbered. */
    String numberedTitle(String title) {
        return numbered ? phrases.of("table.numbered", String.valueOf(++printedTables), title) : title;
    }

    /** "Kuva 2. …" where charts are numbered. */
    String numberedChart(String title) {
        return numbered ? phrases.of("chart.numbered", String.valueOf(charts), title) : title;
    }
}
