package fi.toteuma.web.internal.years;

import fi.toteuma.additions.DocumentKind;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.signin.Mistake;
import fi.toteuma.yaml.YamlProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The form of a document: of a new one, or of one that was added and is changed.
 *
 * @param changed whether it is one that there is
 * @param like what it was begun from: a document's key, or a kind
 * @param begins documents to begin from, by key, and what each is called
 * @param problems what the checks of the whole found
 * @param overtaken whether somebody changed the settings meanwhile
 * @param preview what would be made
 */
public record NewDocumentView(
        String municipality, boolean changed, String like, SequencedMap<String, String> begins, DocumentForm form, Choices choices, List<Mistake> mistakes,
        List<YamlProblem> problems, boolean overtaken, Optional<Preview> preview) {

    /**
     * What would be made.
     *
     * @param titles by layout set
     * @param ledger the last month of its year that has actuals
     * @param fixed layouts that name years as they are
     * @param entry as it would stand in municipality.yaml
     */
    public record Preview(
            Map<String, String> titles, Wording unit, DocumentKind kind, YearMonth through, Optional<YearMonth> ledger, boolean budget, int goals,
            boolean round, LocalDate treeDate, List<String> fixed, String entry) {

        /** Whether the ledger reaches the report's last month; a plan needs none. */
        public boolean isLedgerThere() {
            return ledger.filter(last -> !last.isBefore(through)).isPresent();
        }

        public boolean needsLedger() {
            return kind != DocumentKind.PLAN;
        }
    }

    public String page() {
        return "/years/" + municipality + (changed ? "/change?document=" + form.key() : "/new");
    }

    /** A phrase that differs where a document is changed. */
    public String phrase(String phrase) {
        return changed ? phrase + ".change" : phrase;
    }

    public String list() {
        return "/years?municipality=" + municipality;
    }

    public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
    }

    public boolean isRefused() {
        return overtaken || !mistakes.isEmpty() || !problems.isEmpty();
    }

    /** What is wrong with a field; null: nothing. */
    public @Nullable String wrong(Frame frame, String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(mistake -> mistake.said(frame))
                .findFirst()
                .or(() -> problems.stream()
                        .filter(problem -> problem.path().endsWith("." + field.replace(DocumentForm.SCHEME, "schemes.")))
                        .map(problem -> problem.message(frame.language()))
                        .findFirst())
                .orElse(null);
    }

    /** Where a problem is, where it is in a file and not in a field. */
    public String place(Frame frame, YamlProblem problem) {
        return problem.line() == 0 ? "" : frame.text("addition.place", problem.file(), String.valueOf(problem.line()));
    }

    public boolean isLanguageNamed() {
        return form.proposal().size() > 1;
    }

    public String proposalField(Language language) {
        return DocumentForm.PROPOSAL + language.code();
    }
}
