package fi.toteuma.imports.internal.content;

import fi.toteuma.goals.EvidenceFile;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.ProblemCollector;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.evidence.Attachment;
import fi.toteuma.imports.internal.reading.Column;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Evidence of a value is an attached file or an address: a name that leads to nothing shows nobody anything. */
final class EvidenceRule implements ContentRule {

    @Override
    public void check(StoredRecord record, @Nullable StoredRecord stored, Known known, ProblemCollector problems) {
        String evidence = record.field(Column.EVIDENCE.key());
        boolean asItWas = stored != null && stored.field(Column.EVIDENCE.key()).equals(evidence);
        if (evidence.isEmpty() || asItWas) {
            return;
        }
        if (evidence.contains("://")) {
            if (!EvidenceFile.isLink(evidence) || !hasHost(evidence)) {
                problems.add(record.row(), Column.EVIDENCE.key(), evidence, "evidence.link");
            }
        } else if (!known.records().apply(ImportKind.EVIDENCE).containsKey(Attachment.name(evidence))) {
            problems.add(record.row(), Column.EVIDENCE.key(), evidence, "evidence.missing");
        }
    }

    private static boolean hasHost(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
