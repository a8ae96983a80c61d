package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Problem;
import fi.toteuma.web.internal.page.MunicipalityTab;
import java.util.List;
import java.util.Optional;

/**
 * The imports of one municipality, and the form for the next one.
 *
 * @param municipalities all, by key, to change between
 * @param current its key; empty where there is no municipality yet
 * @param open files on their way in
 * @param batches what is in, the latest first
 * @param mappings names of the saved mappings
 * @param mistakes in the form that came
 * @param undone the import that was just taken back
 */
public record ImportsView(
        List<MunicipalityTab> municipalities,
        String current,
        List<Job> open,
        List<ImportBatch> batches,
        List<String> mappings,
        ImportForm form,
        List<Mistake> mistakes,
        Optional<Long> undone) {

    /**
     * Something wrong with the form.
     *
     * @param field the field's id
     * @param phrase what is wrong, as a phrase of the pages
     * @param problem why the file can't be read, where that is it
     */
    public record Mistake(String field, String phrase, Optional<Problem> problem) {

        Mistake(String field, String phrase) {
            this(field, phrase, Optional.empty());
        }
    }

    public List<ImportKind> kinds() {
        return List.of(ImportKind.values());
    }

    public boolean isWrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }

    public String importPage(ImportBatch batch) {
        return "/imports/" + current + "/" + batch.id();
    }

    public String undoPage(ImportBatch batch) {
        return "/imports/" + current + "/" + batch.id() + "/undo";
    }
}
