package fi.toteuma.web.internal.live;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.review.Place;
import fi.toteuma.review.Reviews;
import fi.toteuma.review.Reviews.Who;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.review.ReviewAddress;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is said about a part of a report or a line of its figures, beside it. Without a script the same is on the unit's page. */
@Controller
@Needs(Right.COMMENT)
@RequestMapping("/documents/{municipality}/{key}/{set}/live/said/{at}")
class LiveSaidController {

    private static final int LONGEST = 4000;
    private static final int LONGEST_QUOTE = 400;

    private final LiveReports reports;
    private final Reviews reviews;

    LiveSaidController(LiveReports reports, Reviews reviews) {
        this.reports = reports;
        this.reviews = reviews;
    }

    @GetMapping
    View said(
            Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set, @PathVariable String at,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace) {
        LiveReport report = reports.of(new DocumentAddress(municipality, key, set));
        Topic topic = topic(frame, report, at);
        return inPlace ? page(frame, report, topic) : new SeeOther(review(report, topic.places().values().iterator().next()));
    }

    /**
     * @param row of a table
     * @param column of a table; empty for the whole row
     * @param quote the words it is about; empty for the whole part
     * @param answers the comment it answers; 0: none
     */
    @PostMapping
    View say(
            Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set, @PathVariable String at,
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String column, @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "0") long answers,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace) {
        LiveReport report = reports.of(new DocumentAddress(municipality, key, set));
        Topic topic = topic(frame, report, at);
        Place place = answers == 0 ? place(topic, row) : answered(report, topic, answers);
        String words = answers != 0 ? "" : topic.table().isPresent() ? topic.quote(report.document(), row, column) : clean(quote, LONGEST_QUOTE);
        String said = clean(text, LONGEST);
        if (!said.isEmpty()) {
            reviews.comment(report.municipality().id(), place, words, said, answers, who(frame));
        }
        return inPlace ? page(frame, report, topic) : new SeeOther(review(report, place));
    }

    /** Marks a comment as dealt with, or opens it again. */
    @PostMapping("/{comment:\\d{1,18}}/settle")
    View settle(
            Frame frame, @PathVariable String municipality, @PathVariable String key, @PathVariable String set, @PathVariable String at,
            @PathVariable long comment, @RequestParam(defaultValue = "true") boolean settled,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace) {
        LiveReport report = reports.of(new DocumentAddress(municipality, key, set));
        Topic topic = topic(frame, report, at);
        Place place = answered(report, topic, comment);
        reviews.settle(report.municipality().id(), comment, settled, who(frame));
        return inPlace ? page(frame, report, topic) : new SeeOther(review(report, place));
    }

    private Page page(Frame frame, LiveReport report, Topic topic) {
        return new Page("livesaid", frame, new SaidView(
                report, topic, topic.of(reviews.comments(report.municipality().id(), report.listing().asOf()))));
    }

    /** @throws NotAllowed if the reader speaks for none of those it is about */
    private Topic topic(Frame frame, LiveReport report, String at) {
        ToldParts parts = ToldParts.of(report.document(), reports.tasks(report));
        Topic topic = Stream.concat(parts.all().stream(), parts.unprinted().stream())
                .filter(part -> part.place().equals(at))
                .map(Topic::of)
                .findFirst()
                .or(() -> report.document().tables().stream()
                        .filter(table -> table.id().equals(at))
                        .map(table -> Topic.of(report.document(), table, report.listing().asOf()))
                        .findFirst())
                .filter(one -> report.isDraft())
                .orElseThrow(() -> new NoSuchPage("nothing to speak of"));
        if (topic.places().isEmpty()) {
            throw new NoSuchPage("no line to speak of");
        }
        Topic theirs = topic.within(unit -> person(frame).may(Right.COMMENT, report.municipality().id(), unit, report.tree()));
        if (theirs.places().isEmpty()) {
            throw new NotAllowed(person(frame).login() + " " + at);
        }
        return theirs;
    }

    private static Place place(Topic topic, String row) {
        return Optional.ofNullable(topic.places().get(row)).orElseThrow(() -> new NoSuchPage("no such line"));
    }

    private Place answered(LiveReport report, Topic topic, long comment) {
        return topic.of(reviews.comments(report.municipality().id(), report.listing().asOf())).stream()
                .filter(one -> one.id() == comment)
                .map(one -> one.place())
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such comment"));
    }

    private static String review(LiveReport report, Place place) {
        return new ReviewAddress(report.municipality().key(), place.reportDate(), place.unit()).item(place.part(), place.item());
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    private static Who who(Frame frame) {
        return new Who(person(frame).login(), person(frame).name());
    }

    private static String clean(String text, int longest) {
        String plain = text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        return plain.substring(0, Math.min(plain.length(), longest));
    }
}
