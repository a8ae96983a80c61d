package fi.toteuma.rendering.internal.xlsx;

import fi.toteuma.document.Block;
import fi.toteuma.document.Card;
import fi.toteuma.document.Document;
import fi.toteuma.document.Table;
import fi.toteuma.rendering.internal.office.OfficeWords;
import java.util.ArrayList;
import java.util.List;

/** What one sheet of the workbook holds. */
sealed interface Sheet {

    String title();

    /** A table of figures. */
    record Figures(Table table) implements Sheet {
        @Override
        public String title() {
            return table.title();
        }
    }

    /** A table of words, or cards. */
    record Words(WordGrid grid) implements Sheet {
        @Override
        public String title() {
            return grid.title();
        }
    }

    /** All sheets in print order; the cards stand where the first of them is printed. */
    static List<Sheet> of(Document document, OfficeWords words) {
        List<Sheet> sheets = new ArrayList<>();
        boolean carded = false;
        for (Block block : document.blocks()) {
            block.tables().map(Figures::new).forEach(sheets::add);
            block.wordTables().map(WordGrid::of).map(Words::new).forEach(sheets::add);
            if (!carded && block.cards().findAny().isPresent()) {
                List<Card> cards = document.cards();
                sheets.add(new Words(WordGrid.of(cards, words.cards(), words.name())));
                carded = true;
            }
        }
        return sheets;
    }
}
