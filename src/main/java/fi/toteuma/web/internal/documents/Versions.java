package fi.toteuma.web.internal.documents;

import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.FrozenFile;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.Phrases;
import fi.toteuma.publishing.Standing;
import fi.toteuma.publishing.State;
import fi.toteuma.publishing.Taken;
import fi.toteuma.rendering.Renderers;
import fi.toteuma.web.internal.page.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a document stands, and what is frozen of it.
 *
 * @param key the document's; of a translation its own, though it stands where its report does
 * @param reports frozen versions, the first first
 * @param bodies names of the bodies that decided, by key
 */
public record Versions(String municipality, String key, Standing standing, List<FrozenReport> reports, Map<String, Wording> bodies) {

    public VersionAddress address(FrozenReport report) {
        return new VersionAddress(municipality, key, report.version());
    }

    /** What visitors are shown first, then what is on its way; of older ones the page of a version tells. */
    public List<FrozenReport> shown() {
        return reports.reversed().stream()
                .filter(report -> isPublished(report) || report.version() == standing.version())
                .sorted((a, b) -> Boolean.compare(isPublished(b), isPublished(a)))
                .toList();
    }

    public boolean isPublished(FrozenReport report) {
        return standing.published().filter(version -> version == report.version()).isPresent();
    }

    /** Whether a published version stands before the draft. */
    public boolean hasPublished() {
        return standing.published().isPresent();
    }

    /** Whether what is on its way isn't frozen, and so isn't among {@link #shown}. */
    public boolean isUnderWay() {
        return shown().stream().noneMatch(report -> report.version() == standing.version());
    }

    /** The files of this document that are for readers, in the order that formats always have. */
    public List<FrozenFile> readable(FrozenReport report) {
        return Renderers.all().stream()
                .flatMap(renderer -> report.filesOf(key).stream().filter(file -> file.format().equals(renderer.format())))
                .toList();
    }

    /** "Versio 2: esityslistalla, jäädytetty". */
    public String state(Words words) {
        return words.of("versions.state", String.valueOf(standing.version()), Phrases.of(words.language(), standing.state()));
    }

    /** "Versio 1: julkaistu". */
    public String state(Words words, FrozenReport report) {
        State state = standing.stateOf(report.version());
        return words.of("versions.state", String.valueOf(report.version()), Phrases.of(words.language(), state));
    }

    /** What the body decided about a version, as it is said; empty where nothing is decided. */
    public Optional<String> decision(Words words, FrozenReport report) {
        return standing.decision(report.version()).map(decision -> decision(words, decision));
    }

    /** "Valtuusto 31.3.2025 § 52: hyväksyttiin". */
    public String decision(Words words, Decision decision) {
        Language language = words.language();
        String body = bodies.getOrDefault(decision.body(), Wording.of(decision.body())).in(language);
        return words.of(
                "versions.decision", body, words.date(decision.date()), decision.section(), Phrases.of(language, decision.outcome()));
    }

    /** What was done to a version, step by step. */
    public List<Taken> steps(int version) {
        return standing.history().stream().filter(taken -> taken.version() == version).toList();
    }
}
