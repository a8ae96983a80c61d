package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.Differences;
import fi.toteuma.imports.Differences.RecordDifference;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Summary;
import fi.toteuma.imports.UndoOutcome.Reason;
import fi.toteuma.imports.UndoOutcome.Refused;
import fi.toteuma.imports.internal.evidence.Attachment;
import fi.toteuma.imports.internal.evidence.EvidenceTable;
import fi.toteuma.imports.internal.evidence.EvidenceTable.Stored;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An evidence file on its way in or out. */
public final class EvidenceImport {

    private final JdbcClient jdbc;
    private final EvidenceTable table;

    public EvidenceImport(JdbcClient jdbc, MunicipalityId municipality) {
        this.jdbc = jdbc;
        this.table = new EvidenceTable(jdbc, municipality);
    }

    /** Keeps the file; the same one again changes nothing, and another one of its name only if {@code replace} says so. */
    public ImportOutcome run(ImportRequest request, Attachment file, boolean write, boolean replace, LocalDateTime now) {
        Optional<Stored> stored = table.find(file.name());
        if (stored.isPresent() && stored.get().sha256().equals(file.sha256())) {
            return new ImportOutcome.Unchanged(stored.get().batch());
        }
        Differences differences = stored.map(before -> new Differences(
                        List.of(), List.of(new RecordDifference(file.name(), "sha256", before.sha256(), file.sha256())), 1))
                .orElse(Differences.NONE);
        if (!differences.isEmpty() && !replace) {
            return new ImportOutcome.NeedsConfirmation(differences, 1, Optional.empty(), List.of(), Summary.NONE);
        }
        if (!write) {
            return new ImportOutcome.Sound(1, Optional.empty(), List.of(), Summary.NONE);
        }
        long batch = new Batches(jdbc).add(request, file.sha256(), 1, null, null, now);
        table.put(file, batch, by(request), now);
        return new ImportOutcome.Imported(batch, 1, Optional.empty(), List.of(), differences);
    }

    /** Who attached it, where the sender said so. */
    private static String by(ImportRequest request) {
        return request.source().equals(ImportKind.EVIDENCE.key()) ? "" : request.source();
    }

    /** Takes the file out, unless a later one took its place or a value would be left with a name that leads to nothing. */
    public Optional<Refused> undo(long batch) {
        List<String> later = table.replacedBy(batch);
        if (!later.isEmpty()) {
            return Optional.of(new Refused(Reason.REPLACED_LATER, later));
        }
        Optional<String> name = table.nameOf(batch);
        table.remove(batch);
        List<String> missed = name.map(table::missed).orElse(List.of());
        return missed.isEmpty() ? Optional.empty() : Optional.of(new Refused(Reason.RECORDS_USED, missed));
    }
}
