package fi.toteuma.imports.internal.folder;

import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.reporting.SettingsCheck;
import fi.toteuma.yaml.YamlException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was added on the pages before a folder comes: it stays, as long as it fits the folder (ADR 25). */
public final class AddedBefore {

    private final Municipalities municipalities;
    private final ProblemCollector problems;

    public AddedBefore(Municipalities municipalities, ProblemCollector problems) {
        this.municipalities = municipalities;
        this.problems = problems;
    }

    /**
     * A document that the folder has too is the folder's from now on where it is the same; where it isn't, the folder doesn't come in:
     * nobody's document is changed behind their back. Called before the folder's settings are kept.
     */
    public void handOver(MunicipalitySettings settings) {
        Optional<Municipality> before = municipalities.find(settings.key());
        if (before.isEmpty()) {
            return;
        }
        Municipality of = before.get();
        municipalities.lock(of.id());
        List<DocumentOrder> added = municipalities.addedDocuments(of.id()).isEmpty()
                ? List.of()
                : MunicipalitySettings.parse(FolderContent.SETTINGS, of.settings()).documents();
        for (String key : municipalities.addedDocuments(of.id()).keySet()) {
            settings.document(key).ifPresent(ours -> {
                if (added.stream().anyMatch(theirs -> isSame(ours, theirs))) {
                    municipalities.removeDocument(of.id(), key);
                } else {
                    problems.add(0, "documents", key, "folder.added-before");
                }
            });
        }
    }

    /** Layouts that were added to it besides stay where they are. */
    private static boolean isSame(DocumentOrder ours, DocumentOrder theirs) {
        Map<String, String> layouts = new LinkedHashMap<>(theirs.layouts());
        layouts.keySet().retainAll(ours.layouts().keySet());
        return ours.equals(theirs.withLayouts(layouts));
    }

    /** Whether what was added can still be made. Called after the folder's settings and files are kept. */
    public void check(String key, MunicipalityId municipality) {
        String whole = municipalities.find(key).orElseThrow().settings();
        try {
            FolderContent.report(
                    SettingsCheck.problems(
                            FolderContent.SETTINGS, MunicipalitySettings.parse(FolderContent.SETTINGS, whole), municipalities.files(municipality)),
                    problems);
        } catch (YamlException e) {
            FolderContent.report(e.problems(), problems);
        }
        String added = String.join(", ", municipalities.addedDocuments(municipality).keySet());
        if (!problems.isEmpty() && !added.isEmpty()) {
            problems.file("folder.added-unfit", added);
        }
    }
}
