package fi.toteuma.web.internal.templates;

import fi.toteuma.access.Right;
import fi.toteuma.additions.Answer;
import fi.toteuma.additions.OwnTemplates;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OwnLayouts;
import fi.toteuma.organisation.OwnLayouts.Use;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.yaml.YamlProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The layouts there are; copies of them, and which documents are made with those. */
@Controller
@Needs(Right.ADMINISTER)
class TemplatesController {

    private static final Set<String> DONE = Set.of("copied", "saved", "restored", "used", "left", "removed");

    private final Municipalities municipalities;
    private final Templates templates;
    private final OwnTemplates own;

    TemplatesController(Municipalities municipalities, Templates templates, OwnTemplates own) {
        this.municipalities = municipalities;
        this.templates = templates;
        this.own = own;
    }

    @GetMapping("/templates")
    View list(Frame frame, @RequestParam Optional<String> municipality, @RequestParam(defaultValue = "") String done) {
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.ADMINISTER, municipality);
        return new Page("templates", frame, templates.list(frame, current, "", "", List.of(), DONE.contains(done) ? done : ""));
    }

    @GetMapping("/templates/{municipality}/layout")
    View layout(Frame frame, @PathVariable String municipality, @RequestParam String name, @RequestParam(defaultValue = "") String done) {
        Municipality of = templates.municipality(frame, municipality);
        return new Page("layoutpage", frame, templates.kept(of, name, DONE.contains(done) ? done : ""));
    }

    @PostMapping("/templates/{municipality}/copy")
    @Limited(Limited.Kind.PREVIEW)
    View copy(
            Frame frame, HttpServletResponse response, @PathVariable String municipality, @RequestParam String from,
            @RequestParam(defaultValue = "") String key) {
        Municipality of = templates.municipality(frame, municipality);
        templates.text(of, from);
        Answer answer = own.copy(of.key(), from, key.strip());
        if (answer instanceof Answer.Refused(List<YamlProblem> problems)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Page("templates", frame, templates.list(frame, Optional.of(of), from, key.strip(), problems, ""));
        }
        return seen(of, OwnLayouts.PREFIX + key.strip(), "copied");
    }

    /** Takes an earlier version again, as the next one. @param version that was the last when the page was made */
    @PostMapping("/templates/{municipality}/restore")
    @Limited(Limited.Kind.PREVIEW)
    View restore(
            Frame frame, HttpServletResponse response, @PathVariable String municipality, @RequestParam String name, @RequestParam int version,
            @RequestParam int again) {
        Municipality of = templates.municipality(frame, municipality);
        String text = own.versions(of.id(), name).stream()
                .filter(one -> one.version() == again)
                .map(OwnLayouts.Version::content)
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("no such version"));
        return after(frame, response, of, name, own.save(of.key(), name, text, version), "restored");
    }

    @PostMapping("/templates/{municipality}/use")
    @Limited(Limited.Kind.PREVIEW)
    View use(
            Frame frame, HttpServletResponse response, @PathVariable String municipality, @RequestParam String name, @RequestParam String document,
            @RequestParam(defaultValue = "") String set) {
        Municipality of = templates.municipality(frame, municipality);
        checkOwn(of, name);
        return after(frame, response, of, name, own.use(of.key(), new Use(document, set.strip(), name)), "used");
    }

    @PostMapping("/templates/{municipality}/leave")
    @Limited(Limited.Kind.PREVIEW)
    View leave(
            Frame frame, HttpServletResponse response, @PathVariable String municipality, @RequestParam String name, @RequestParam String document,
            @RequestParam String set) {
        Municipality of = templates.municipality(frame, municipality);
        checkOwn(of, name);
        return after(frame, response, of, name, own.leave(of.key(), new Use(document, set, name)), "left");
    }

    /** @param sure nothing brings the versions back: who takes them away says so */
    @PostMapping("/templates/{municipality}/remove")
    View remove(
            Frame frame, HttpServletResponse response, @PathVariable String municipality, @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean sure) {
        Municipality of = templates.municipality(frame, municipality);
        checkOwn(of, name);
        if (!sure) {
            return seen(of, name, "");
        }
        Answer answer = own.remove(of.key(), name);
        return answer instanceof Answer.Done
                ? new SeeOther("/templates?municipality=" + of.key() + "&done=removed")
                : after(frame, response, of, name, answer, "");
    }

    private void checkOwn(Municipality of, String name) {
        if (own.versions(of.id(), name).isEmpty()) {
            throw new NoSuchPage("no such layout of its own");
        }
    }

    private View after(Frame frame, HttpServletResponse response, Municipality of, String name, Answer answer, String done) {
        if (answer instanceof Answer.Done) {
            return seen(of, name, done);
        }
        LayoutView kept = templates.kept(of, name, "");
        boolean overtaken = answer instanceof Answer.Overtaken;
        response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return new Page("layoutpage", frame, templates.view(
                of, name, kept.text(), kept.version(), answer instanceof Answer.Refused(var problems) ? problems : List.of(),
                overtaken ? "overtaken" : "refused", ""));
    }

    private static View seen(Municipality of, String name, String done) {
        return new SeeOther(TemplatesView.page(of.key(), name) + "&done=" + done);
    }
}
