package fi.toteuma.web.internal.documents;

import fi.toteuma.kernel.Wording;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks how documents stand. */
@Component
class VersionsOf {

    private final Publishing publishing;
    private final FrozenReports frozen;

    VersionsOf(Publishing publishing, FrozenReports frozen) {
        this.publishing = publishing;
        this.frozen = frozen;
    }

    /**
     * A version that a translation wasn't frozen with is none of its own.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such document
     */
    Versions document(String municipality, String key) {
        Standing standing = publishing.of(municipality, key);
        List<FrozenReport> reports = standing.history().isEmpty()
                ? List.of()
                : frozen.of(municipality, key).stream().filter(report -> !report.filesOf(key).isEmpty()).toList();
        Map<String, Wording> bodies = new HashMap<>();
        standing.history().stream()
                .flatMap(taken -> taken.decision().stream())
                .map(Decision::body)
                .forEach(body -> bodies.computeIfAbsent(body, unseen -> publishing.bodyName(municipality, body)));
        return new Versions(municipality, key, standing, reports, bodies);
    }
}
