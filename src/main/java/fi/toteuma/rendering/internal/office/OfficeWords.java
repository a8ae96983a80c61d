package fi.toteuma.rendering.internal.office;

import fi.toteuma.kernel.Language;
import java.util.ResourceBundle;

/**
 * The words a file has of its own, beside those of the document.
 *
 * @param contents the contents and the sheet that holds them: "Sisältö"
 * @param page before a page number: "Sivu"
 * @param tables head of a list of tables: "Taulukot"
 * @param sheet head of a list of sheets: "Välilehti"
 * @param cards title of the sheet that holds all cards: "Kortit"
 * @param name head of the column that says what a card is of: "Nimi"
 */
public record OfficeWords(String contents, String page, String tables, String sheet, String cards, String name) {

    public static OfficeWords in(Language language) {
        ResourceBundle words = ResourceBundle.getBundle(
                OfficeWords.class.getPackageName() + ".words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new OfficeWords(
                words.getString("contents"),
                words.getString("page"),
                words.getString("tables"),
                words.getString("sheet"),
                words.getString("cards"),
                words.getString("name"));
    }
}
