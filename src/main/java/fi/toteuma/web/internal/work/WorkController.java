package fi.toteuma.web.internal.work;

import fi.toteuma.access.Person;
import fi.toteuma.web.internal.guard.ForAnySignedIn;
import fi.toteuma.web.internal.imports.Jobs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;

/** What the reader has at work, and how far it is. Nobody sees another's. */
@Controller
@ForAnySignedIn
class WorkController {

    private final Works works;
    private final Jobs jobs;

    WorkController(Works works, Jobs jobs) {
        this.works = works;
        this.jobs = jobs;
    }

    @GetMapping("/work")
    View list(Frame frame) {
        String login = person(frame).login();
        return new Page("works", frame, new WorksView(works.of(login), jobs.of(login)));
    }

    /** @param renewing whether the page renews itself while the work goes on; once it is done, its result is shown in its place */
    @GetMapping("/work/{id}")
    View one(
            Frame frame, HttpServletResponse response, @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean renewing) {
        String login = person(frame).login();
        Work work = works.find(id).filter(each -> each.by().equals(login)).orElseThrow(() -> new NoSuchPage("no such work"));
        if (renewing && !work.isRunning()) {
            response.setHeader("HX-Refresh", "true");
        }
        return work.state() instanceof Work.Done && !renewing ? new SeeOther(work.subject().page()) : new Page("work", frame, work);
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }
}
