package fi.toteuma.publishing.internal;

import fi.toteuma.document.Document;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.PublishedReport;
import fi.toteuma.publishing.Standing;
import fi.toteuma.rendering.DocumentModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was frozen, out of the database. */
@Service
@Transactional(readOnly = true)
class DatabaseFrozenReports implements FrozenReports {

    private final Municipalities municipalities;
    private final SqlFrozen frozen;
    private final SqlSteps steps;

    DatabaseFrozenReports(Municipalities municipalities, SqlFrozen frozen, SqlSteps steps) {
        this.municipalities = municipalities;
        this.frozen = frozen;
        this.steps = steps;
    }

    @Override
    public List<FrozenReport> of(String municipality, String document) {
        Orders orders = Orders.of(municipalities, municipality);
        return frozen.of(orders.id(), municipality, orders.main(document));
    }

    @Override
    public Optional<FrozenReport> find(String municipality, String document, int version) {
        return of(municipality, document).stream().filter(report -> report.version() == version).findFirst();
    }

    @Override
    public List<PublishedReport> published(String municipality) {
        Orders orders = Orders.of(municipalities, municipality);
        return steps.published(orders.id()).stream()
                .map(document -> published(orders, municipality, document))
                .sorted(Comparator.comparing((PublishedReport published) -> published.report().reportDate())
                        .thenComparing(published -> published.report().document()))
                .toList();
    }

    private PublishedReport published(Orders orders, String municipality, String document) {
        Standing standing = new Standing(document, steps.of(orders.id(), document));
        int version = standing.published().orElseThrow();
        Decision decision = standing.decision(version).orElseThrow();
        return frozen.of(orders.id(), municipality, document).stream()
                .filter(report -> report.version() == version)
                .map(report -> new PublishedReport(report, decision))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public byte[] content(FrozenReport report, FrozenFile file) {
        return frozen.content(
                Orders.of(municipalities, report.municipality()).id(), report.document(), report.version(), file.name());
    }

    @Override
    public Optional<Document> model(FrozenReport report, String key) {
        return report.filesOf(key).stream()
                .filter(file -> file.format().equals(DocumentModel.FORMAT))
                .findFirst()
                .flatMap(file -> read(content(report, file)));
    }

    private static Optional<Document> read(byte[] model) {
        try {
            return Optional.of(DocumentModel.read(model));
        } catch (IllegalArgumentException ofAnotherProgram) {
            return Optional.empty();
        }
    }
}
