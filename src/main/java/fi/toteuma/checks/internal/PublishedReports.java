package fi.toteuma.checks.internal;

import fi.toteuma.checks.Published;
import fi.toteuma.document.Document;
import fi.toteuma.kernel.Language;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.PublishedReport;
import fi.toteuma.publishing.Publishing;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The published reports that a report is held against, as they were frozen. */
@Component
class PublishedReports {

    private final FrozenReports frozen;
    private final Publishing publishing;

    PublishedReports(FrozenReports frozen, Publishing publishing) {
        this.frozen = frozen;
        this.publishing = publishing;
    }

    /** By the date of their figures, in this language where they were published in it. What can't be read any more isn't there. */
    List<Published> of(String municipality, Language language) {
        return frozen.published(municipality).stream().flatMap(report -> published(municipality, report, language).stream()).toList();
    }

    private Optional<Published> published(String municipality, PublishedReport published, Language language) {
        FrozenReport report = published.report();
        String key = report.files().stream()
                .filter(file -> file.language() == language)
                .map(FrozenFile::document)
                .findFirst()
                .orElse(report.document());
        Optional<Document> model = frozen.model(report, key);
        Decision decision = published.decision();
        return model.map(document -> new Published(
                document, report.reportDate(), publishing.bodyName(municipality, decision.body()), decision.date(), decision.section()));
    }
}
