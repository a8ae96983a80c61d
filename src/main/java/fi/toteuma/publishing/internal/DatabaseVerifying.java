package fi.toteuma.publishing.internal;

import fi.toteuma.document.Document;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Verification;
import fi.toteuma.publishing.Verifying;
import fi.toteuma.publishing.internal.Freezer.Written;
import fi.toteuma.rendering.DocumentModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Holds frozen files against their hashes and against what is made anew. */
@Service
class DatabaseVerifying implements Verifying {

    private final Municipalities municipalities;
    private final FrozenReports reports;
    private final SqlFrozen frozen;
    private final Freezer freezer;
    private final Edition edition;

    DatabaseVerifying(Municipalities municipalities, FrozenReports reports, SqlFrozen frozen, Freezer freezer, Edition edition) {
        this.municipalities = municipalities;
        this.reports = reports;
        this.frozen = frozen;
        this.freezer = freezer;
        this.edition = edition;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify(FrozenReport report) {
        List<String> broken = report.files().stream()
                .filter(file -> !Sha256.of(reports.content(report, file)).equals(file.sha256()))
                .map(FrozenFile::name)
                .toList();
        Orders orders = Orders.of(municipalities, report.municipality());
        boolean unchanged = frozen.edition(orders.id(), report.document(), report.version()).equals(edition.of(report.municipality()));
        List<String> different = broken.isEmpty() ? different(report, again(report, unchanged), unchanged) : List.of();
        return new Verification(report, broken, Sha256.ofList(report.files()).equals(report.contentHash()), unchanged, different);
    }

    /** Made of the data where that is the same; else written once more from the model that was frozen. */
    private List<Written> again(FrozenReport report, boolean fromData) {
        List<String> keys = report.files().stream().map(FrozenFile::document).distinct().toList();
        if (fromData) {
            Freezer.Steps steps = Freezer.steps(keys.size(), Publishing.Progress.SILENT);
            return Freezer.files(
                    freezer.documents(report.municipality(), keys, report.set(), report.version(), report.frozenOn(), steps), steps);
        }
        Stream<Document> models = keys.stream().flatMap(key -> reports.model(report, key).stream());
        return models.flatMap(document -> Freezer.rendered(document).stream()).toList();
    }

    /** What a file's frozen model can't be read for any more is not written again, and so not the same. */
    private static List<String> different(FrozenReport report, List<Written> again, boolean withModels) {
        Map<String, String> hashes = again.stream().map(Written::file).collect(Collectors.toMap(FrozenFile::name, FrozenFile::sha256));
        return report.files().stream()
                .filter(file -> withModels || !file.format().equals(DocumentModel.FORMAT))
                .filter(file -> !file.sha256().equals(hashes.get(file.name())))
                .map(FrozenFile::name)
                .toList();
    }
}
