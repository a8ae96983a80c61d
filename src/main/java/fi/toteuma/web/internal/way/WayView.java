package fi.toteuma.web.internal.way;

import fi.toteuma.checks.ReportChecks.Stopping;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Decision;
import fi.toteuma.publishing.Decision.Outcome;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.Phrases;
import fi.toteuma.publishing.Standing;
import fi.toteuma.publishing.State;
import fi.toteuma.publishing.Step;
import fi.toteuma.publishing.Way;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.review.PartState;
import fi.toteuma.web.internal.trail.ItemTrail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a report stands.
 *
 * @param set the layout set that it is frozen in
 * @param late keys of translations that came after the version was frozen, and so aren't in it
 * @param stopping what stops it on its way to an agenda; only for whoever may take it there
 * @param parts those of the round's units that aren't released yet
 * @param may whether the reader may take steps
 * @param refused why the step just tried wasn't taken
 * @param bodyNames names of bodies by key
 */
public record WayView(
        Listing listing, Standing standing, String set, List<String> late, List<Stopping> stopping, List<FrozenReport> versions, List<Body> bodies,
        List<Part> parts, boolean may, Optional<Answer.Refused> refused, Function<String, Wording> bodyNames) {

    /** A unit's part that isn't released. */
    public record Part(String unit, Wording name, PartState state) {}

    /** Who took which step, and what was frozen. */
    public ItemTrail trail() {
        return ItemTrail.in(listing.municipality()).and("report_step", listing.key(), "").and("frozen_report", listing.key(), "");
    }

    static String page(String municipality, String key) {
        return "/way/" + municipality + "/" + key;
    }

    public String page() {
        return page(listing.municipality(), listing.key());
    }

    /** What the checks found in the report as it will be published. */
    public String findings() {
        return "/documents/" + listing.municipality() + "/" + listing.key() + "/" + set + "/findings";
    }

    /** Documents that something stops, the report before its translations, each with how much does. */
    public Map<String, Long> stops() {
        return stopping.stream().collect(Collectors.groupingBy(Stopping::document, LinkedHashMap::new, Collectors.counting()));
    }

    /** Where what stops a document is accepted, or told how to mend. */
    public String findings(String document) {
        return "/documents/" + listing.municipality() + "/" + document + "/" + set + "/findings";
    }

    /** What a document is called here: the report by its title, a translation by its key. */
    public String title(String document) {
        return document.equals(listing.key()) ? listing.title() : document;
    }

    /** What the body decided about this version, where that is recorded already. */
    public Optional<Decision> recorded() {
        return standing.state() == State.DECIDED ? standing.decision(standing.version()) : Optional.empty();
    }

    public String review(Part part) {
        return "/review/" + listing.municipality() + "/" + listing.asOf() + "/" + part.unit();
    }

    public String version(FrozenReport report) {
        return "/versions/" + listing.municipality() + "/" + listing.key() + "/" + report.version() + "/files";
    }

    public Set<Step> steps() {
        return Way.from(standing.state());
    }

    public boolean needsReason(Step step) {
        return Way.needsReason(standing.state(), step, Optional.empty());
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public String state(Language language) {
        return Phrases.of(language, standing.state());
    }

    public String outcome(Language language, Outcome outcome) {
        return Phrases.of(language, outcome);
    }
}
