package fi.toteuma.web.internal.years;

import fi.toteuma.additions.DocumentKind;
import fi.toteuma.kernel.Language;
import fi.toteuma.publishing.Phrases;
import fi.toteuma.publishing.State;
import fi.toteuma.web.internal.page.MunicipalityTab;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The years of one municipality, the latest first.
 *
 * @param current its key; empty where there is no municipality yet
 * @param adds whether the reader may add documents
 * @param done key of the document just added
 * @param changed key of the document just changed
 * @param removed key of the document just taken away
 * @param kept key of a document that couldn't be taken away
 * @param frozen key of a document that couldn't be changed
 */
public record YearsView(
        List<MunicipalityTab> municipalities, String current, boolean adds, List<Year> years, Optional<String> done, Optional<String> changed,
        Optional<String> removed, Optional<String> kept, Optional<String> frozen) {

    /**
     * What a year has.
     *
     * @param ledger the last month that has actuals
     * @param closed how many of its months are closed
     * @param next documents of the year before that it has no counterpart of
     */
    public record Year(
            int year, boolean budget, Optional<YearMonth> ledger, int closed, int goals, List<Round> rounds, List<Doc> documents, List<Next> next) {

        /** Whether anybody has brought anything of it. */
        public boolean isEmpty() {
            return !budget && ledger.isEmpty() && goals == 0 && rounds.isEmpty() && documents.isEmpty();
        }

        public boolean isClosed() {
            return closed == DocumentKind.YEAR;
        }
    }

    public record Round(LocalDate date, LocalDate deadline, boolean locked) {}

    /**
     * @param set the layout set that it is shown in first
     * @param added whether it was added on these pages, and not in the folder
     * @param isRemovable whether it can still be taken away here
     * @param isChangeable whether it can still be changed here
     */
    public record Doc(
            String key, String title, String unit, Language language, String set, State state, int version, boolean added, boolean isRemovable,
            boolean isChangeable) {

        public String state(Language reader) {
            return Phrases.of(reader, state);
        }
    }

    /** @param like key of the document of the year before */
    public record Next(String like, String title, String unit, Language language) {}

    public String page() {
        return "/years?municipality=" + current;
    }

    public String forms() {
        return "/years/" + current;
    }

    public String document(Doc document) {
        return "/documents/" + current + "/" + document.key() + "/" + document.set();
    }
}
