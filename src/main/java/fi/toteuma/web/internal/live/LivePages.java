package fi.toteuma.web.internal.live;

import fi.toteuma.access.Person;
import fi.toteuma.document.Document;
import fi.toteuma.document.Table;
import fi.toteuma.kernel.Wording;
import fi.toteuma.organisation.Unit;
import fi.toteuma.rendering.DocumentHtml;
import fi.toteuma.review.Comment;
import fi.toteuma.review.Reviews;
import fi.toteuma.rounds.Task;
import fi.toteuma.web.internal.live.Chapters.Chapter;
import fi.toteuma.web.internal.live.LiveView.Locked;
import fi.toteuma.web.internal.live.LiveView.Stretch;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.review.ReviewAddress;
import fi.toteuma.web.internal.tasks.WriteAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a live document's page together: a chapter as printed, and what its reader can do with each part. */
@Component
class LivePages {

    private final LiveReports reports;
    private final Reviews reviews;

    LivePages(LiveReports reports, Reviews reviews) {
        this.reports = reports;
        this.reviews = reviews;
    }

    /** @param section id of a heading in the chapter that is asked for */
    LiveView view(Frame frame, LiveReport report, String section) {
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        Document document = report.document();
        List<Task> tasks = report.isDraft() ? reports.tasks(report) : List.of();
        ToldParts parts = ToldParts.of(document, tasks);
        Reach reach = new Reach(report, person, reviews);
        List<Comment> comments = report.isDraft() ? reviews.comments(report.municipality().id(), report.listing().asOf()) : List.of();
        Function<ToldPart, LivePart> live = part -> {
            String unit = part.task().duty().unit();
            return new LivePart(
                    report.address(), part, reach.writes(unit), reach.speaks(unit), SaidView.open(Topic.of(part).of(comments)));
        };
        Chapters chapters = chapters(report);
        Chapter chapter = chapters.holding(document, section);
        DocumentHtml html = new DocumentHtml(
                document, new LiveAdditions(
                        report.address().document(), parts, part -> Page.html("livedo", frame, live.apply(part)),
                        part -> report.isDraft() ? Page.html("livebelow", frame, part) : "",
                        table -> said(frame, report, table, reach, comments), report.isDraft()),
                "/evidence/" + report.municipality().key() + "/");
        List<ToldPart> unprinted = parts.unprinted();
        return new LiveView(
                report, chapters, chapter, stretches(chapter, parts, html, live),
                unprinted.stream().filter(part -> chapters.holding(document, part.section()).equals(chapter)).map(live).toList(),
                Stream.concat(parts.all().stream(), unprinted.stream()).filter(ToldPart::isMissing).toList(),
                locked(report, parts, reach), parts.units().stream().anyMatch(reach::concerns));
    }

    /** The part that a page of {@link WriteAddress} tells; empty where the report has no place for it. */
    Optional<ToldPart> told(LiveReport report, String page) {
        ToldParts parts = ToldParts.of(report.document(), report.isDraft() ? reports.tasks(report) : List.of());
        return Stream.concat(parts.all().stream(), parts.unprinted().stream())
                .filter(part -> WriteAddress.of(report.municipality().key(), part.task()).page().equals(page))
                .findFirst();
    }

    static Chapters chapters(LiveReport report) {
        return report.made().kept(Chapters.class, document -> chapters(report, document));
    }

    private static Chapters chapters(LiveReport report, Document document) {
        LiveAdditions nothingDone = new LiveAdditions(
                report.address().document(), ToldParts.of(document, List.of()), part -> "", part -> "", table -> "", report.isDraft());
        DocumentHtml html = new DocumentHtml(document, nothingDone, "");
        return Chapters.of(document, (from, to) -> html.blocks(from, to).getBytes(StandardCharsets.UTF_8).length);
    }

    private static List<Stretch> stretches(Chapter chapter, ToldParts parts, DocumentHtml html, Function<ToldPart, LivePart> live) {
        List<Stretch> stretches = new ArrayList<>();
        int begun = chapter.from();
        for (int i = chapter.from(); i < chapter.to(); i++) {
            Optional<ToldPart> text = parts.text(i);
            if (text.isPresent()) {
                if (begun < i) {
                    stretches.add(new Stretch(html.blocks(begun, i), Optional.empty()));
                }
                begun = parts.end(i);
                stretches.add(new Stretch(html.blocks(i, begun), text.map(live)));
                i = begun - 1;
            }
        }
        if (begun < chapter.to()) {
            stretches.add(new Stretch(html.blocks(begun, chapter.to()), Optional.empty()));
        }
        return stretches;
    }

    /** A table that isn't of lines of figures isn't spoken of. */
    private static String said(Frame frame, LiveReport report, Table table, Reach reach, List<Comment> comments) {
        Topic topic = Topic.of(report.document(), table, report.listing().asOf());
        if (!report.isDraft() || topic.places().isEmpty()) {
            return "";
        }
        Topic theirs = topic.within(reach::speaks);
        boolean speaks = !theirs.places().isEmpty();
        Topic shown = speaks ? theirs : topic;
        return Page.html("livetable", frame, new LiveTable(
                report.address(), table, speaks, SaidView.open(shown.of(comments)),
                new ReviewAddress(report.municipality().key(), report.listing().asOf(), shown.places().values().iterator().next().unit()).page()));
    }

    private static List<Locked> locked(LiveReport report, ToldParts parts, Reach reach) {
        return parts.units().stream()
                .filter(unit -> reach.concerns(unit) && !reach.writes(unit))
                .map(unit -> new Locked(
                        report.tree().find(unit).map(Unit::name).orElseGet(() -> Wording.of(unit)), reach.state(unit),
                        "/review/" + report.municipality().key() + "/" + report.listing().asOf() + "/" + unit))
                .toList();
    }
}
