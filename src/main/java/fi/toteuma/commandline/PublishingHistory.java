package fi.toteuma.commandline;

import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.FrozenReports;
import fi.toteuma.publishing.Phrases;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Taken;
import fi.toteuma.reporting.Reports.Listing;

/** Says what was done to a report, step by step, and what is frozen of it. */
final class PublishingHistory {

    private final Publishing publishing;
    private final FrozenReports frozen;
    private final Words words;

    PublishingHistory(Publishing publishing, FrozenReports frozen, Words words) {
        this.publishing = publishing;
        this.frozen = frozen;
        this.words = words;
    }

    void say(Listing listing) {
        publishing.of(listing.municipality(), listing.key()).history().forEach(taken -> step(listing, taken));
        frozen.of(listing.municipality(), listing.key()).forEach(report -> words.say(
                "publish.frozen", String.valueOf(report.version()), words.date(report.frozenOn()), report.set(),
                words.count(report.files().size()), report.contentHash()));
    }

    private void step(Listing listing, Taken taken) {
        words.say(
                "publish.taken", String.valueOf(taken.version()), words.date(taken.at().toLocalDate()), taken.by(),
                Phrases.of(words.language(), "step." + taken.step().name()));
        taken.decision().ifPresent(decision -> decision(listing, decision));
        if (!taken.reason().isEmpty()) {
            words.say("publish.because", taken.reason());
        }
    }

    private void decision(Listing listing, Decision decision) {
        words.say(
                "publish.decision", publishing.bodyName(listing.municipality(), decision.body()).in(words.language()),
                words.date(decision.date()), decision.section(), Phrases.of(words.language(), decision.outcome()));
    }
}
