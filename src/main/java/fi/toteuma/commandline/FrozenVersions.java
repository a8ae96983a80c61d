package fi.toteuma.commandline;

import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.reporting.UnknownReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes frozen files as they are to a folder: {@code v<version>/<key>.<format>}. */
final class FrozenVersions {

    private static final String PUBLISHED = "published";

    private final FrozenReports reports;
    private final Publishing publishing;
    private final Path folder;
    private final Set<Path> names = new HashSet<>();

    FrozenVersions(FrozenReports reports, Publishing publishing, Path folder) {
        this.reports = reports;
        this.publishing = publishing;
        this.folder = folder;
    }

    /** @param wanted a number, or {@code published} */
    Optional<FrozenReport> find(Listing listing, String wanted) {
        Optional<Integer> number = wanted.equals(PUBLISHED)
                ? publishing.of(listing.municipality(), listing.key()).published()
                : Optional.of(wanted).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf);
        return number.flatMap(version -> reports.find(listing.municipality(), listing.key(), version));
    }

    /** The numbers of the versions there are; a dash for none. */
    String there(Listing listing) {
        List<FrozenReport> all = reports.of(listing.municipality(), listing.key());
        return all.isEmpty()
                ? "–"
                : all.stream().map(report -> String.valueOf(report.version())).collect(Collectors.joining(", "));
    }

    /** @param formats none for all */
    List<Path> write(FrozenReport report, Listing listing, List<String> formats) {
        Path target = folder.resolve("v" + report.version());
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(target);
            for (FrozenFile file : report.filesOf(listing.key())) {
                if (formats.isEmpty() || formats.contains(file.format())) {
                    Path path = target.resolve(file.name());
                    if (!names.add(path)) {
                        throw new UnknownReport(path + ": another document of this run has the same name; choose with --municipality");
                    }
                    written.add(Files.write(path, reports.content(report, file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }
}
