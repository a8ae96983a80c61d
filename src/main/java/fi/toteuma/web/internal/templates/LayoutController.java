package fi.toteuma.web.internal.templates;

import fi.toteuma.access.Right;
import fi.toteuma.additions.Answer;
import fi.toteuma.additions.OwnTemplates;
import fi.toteuma.document.Document;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.rendering.SitePage;
import fi.toteuma.reporting.LayoutText;
import fi.toteuma.reporting.Layouts;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.ApplicationBar;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.page.Words;
import fi.toteuma.yaml.YamlException;
import fi.toteuma.yaml.YamlProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A layout of its own being changed. Nothing is kept but by its own button; each other one answers with the text as it then is. */
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/templates/{municipality}")
class LayoutController {

    private static final String PLACE = "[0-9]{1,4}(?:\\.[0-9]{1,4}){0,9}";
    private static final Pattern MOVE = Pattern.compile("(up|down|out)-(" + PLACE + ")");

    private final Templates templates;
    private final OwnTemplates own;

    LayoutController(Templates templates, OwnTemplates own) {
        this.templates = templates;
        this.own = own;
    }

    /**
     * @param version that the typing began from
     * @param what the button: {@code check}, {@code keep}, {@code add}, or a move with its part
     * @param part kind of a part to add
     * @param after which one
     */
    @PostMapping("/layout")
    @Limited(Limited.Kind.PREVIEW)
    View change(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality, @RequestParam String name,
            @RequestParam String text, @RequestParam int version, @RequestParam(name = "do", defaultValue = "check") String what,
            @RequestParam(defaultValue = "") String part, @RequestParam(defaultValue = "0") String after) {
        Municipality of = own(frame, municipality, name);
        Renaming renaming = Renaming.of(name, text.replace("\r\n", "\n"), request);
        String typed = renaming.text();
        if (!renaming.unnamed().isEmpty()) {
            return unnamed(frame, response, of, name, renaming, version);
        }
        Matcher move = MOVE.matcher(what);
        if (move.matches()) {
            LayoutText cut = LayoutText.of(typed);
            List<Integer> at = place(cut, move.group(2));
            String moved = switch (move.group(1)) {
                case "up" -> cut.moved(at, -1).text();
                case "down" -> cut.moved(at, 1).text();
                default -> cut.without(at).text();
            };
            return page(frame, of, name, moved, version, List.of(), move.group(1));
        }
        if (what.equals("add") && AddedPart.KINDS.contains(part)) {
            return page(frame, of, name, added(name, typed, part, after), version, List.of(), "added");
        }
        Answer answer = what.equals("keep") ? own.save(of.key(), name, typed, version) : own.check(of.key(), name, typed);
        return switch (answer) {
            case Answer.Done(var made) when what.equals("keep") -> new SeeOther(TemplatesView.page(of.key(), name) + "&done=saved");
            case Answer.Done(var made) -> page(frame, of, name, typed, version, List.of(), "sound");
            case Answer.Refused(var problems) -> refused(frame, response, of, name, typed, version, problems);
            default -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(frame, of, name, typed, own.versions(of.id(), name).getFirst().version(), List.of(), "overtaken");
            }
        };
    }

    /** The place of a part that there is. @throws NoSuchPage if there is none */
    private static List<Integer> place(LayoutText cut, String written) {
        List<Integer> place = Stream.of(written.split("\\.")).map(Integer::valueOf).toList();
        for (int depth = 0; depth < place.size(); depth++) {
            if (place.get(depth) >= cut.size(place.subList(0, depth))) {
                throw new NoSuchPage("no such part");
            }
        }
        return place;
    }

    /** A report with its real figures, as it would be with the text as typed. */
    @PostMapping("/preview")
    @Limited(Limited.Kind.PREVIEW)
    View preview(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality, @RequestParam String name,
            @RequestParam String text, @RequestParam int version, @RequestParam String document) {
        Municipality of = own(frame, municipality, name);
        Renaming renaming = Renaming.of(name, text.replace("\r\n", "\n"), request);
        String typed = renaming.text();
        if (!renaming.unnamed().isEmpty()) {
            return unnamed(frame, response, of, name, renaming, version);
        }
        if (!templates.kept(of, name, "").documents().containsKey(document)) {
            throw new NoSuchPage("no such document");
        }
        Answer answer = own.preview(of.key(), name, typed, document);
        if (answer instanceof Answer.Done(var made)) {
            Document shown = made.values().iterator().next();
            List<SitePage.Link> links = List.of(new SitePage.Link(TemplatesView.page(of.key(), name), frame.text("layout.preview.back")));
            return new PreviewPage(SitePage.of(shown, new SitePage.Links(
                    ApplicationBar.of(frame), frame.text("document.nav"), frame.language(), links, "/evidence/" + of.key() + "/")));
        }
        return refused(
                frame, response, of, name, typed, version, answer instanceof Answer.Refused(var problems) ? problems : List.of());
    }

    /** A text that can't be read has nothing that a part could be put after: it is shown with its mistakes. */
    private static String added(String name, String typed, String part, String after) {
        LayoutText cut = LayoutText.of(typed);
        try {
            if (cut.size() == 0) {
                return typed;
            }
            List<String> rows = Layouts.rows(name, typed);
            Words words = new Words(Layouts.face(name, typed).language());
            return cut.with(place(cut, after.matches(PLACE) ? after : "0"), AddedPart.of(part, words, rows.isEmpty() ? "" : rows.getFirst())).text();
        } catch (YamlException e) {
            return typed;
        }
    }

    private Municipality own(Frame frame, String municipality, String name) {
        Municipality of = templates.municipality(frame, municipality);
        if (own.versions(of.id(), name).isEmpty()) {
            throw new NoSuchPage("no such layout of its own");
        }
        return of;
    }

    private View unnamed(Frame frame, HttpServletResponse response, Municipality of, String name, Renaming renaming, int version) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return new Page("layoutpage", frame, templates.view(of, name, renaming.text(), version, List.of(), "unnamed", "").naming(renaming.unnamed()));
    }

    private View refused(
            Frame frame, HttpServletResponse response, Municipality of, String name, String typed, int version, List<YamlProblem> problems) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(frame, of, name, typed, version, problems, "refused");
    }

    private View page(Frame frame, Municipality of, String name, String typed, int version, List<YamlProblem> problems, String state) {
        return new Page("layoutpage", frame, templates.view(of, name, typed, version, problems, state, ""));
    }
}
