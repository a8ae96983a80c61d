package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.Problems;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.access.Right;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One file on its way in: how far it is, what is wrong with it, what it would change, and what became of it. */
@Controller
@Needs(Right.FIGURES)
@RequestMapping("/imports/jobs/{id}")
class JobController {

    private final Jobs jobs;
    private final Municipalities municipalities;

    JobController(Jobs jobs, Municipalities municipalities) {
        this.jobs = jobs;
        this.municipalities = municipalities;
    }

    /** @param renewing whether the page renews itself while the file is worked on; once it isn't, all of it is loaded anew */
    @GetMapping
    View job(
            Frame frame,
            HttpServletResponse response,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean renewing) {
        JobView view = JobView.of(find(frame, id));
        if (renewing && !view.isWorking()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new Page("job", frame, view);
    }

    @PostMapping("/confirm")
    View confirm(Frame frame, @PathVariable String id) {
        Job job = find(frame, id);
        jobs.confirm(job);
        return new SeeOther(job.page());
    }

    @PostMapping("/cancel")
    View cancel(Frame frame, @PathVariable String id) {
        Job job = find(frame, id);
        jobs.giveUp(job);
        return new SeeOther(JobView.of(job).list());
    }

    @GetMapping("/problems.csv")
    ResponseEntity<byte[]> problems(Frame frame, @PathVariable String id) {
        if (JobView.of(find(frame, id)).outcome().orElse(null) instanceof ImportOutcome.Refused(Problems problems)) {
            ContentDisposition saved = ContentDisposition.attachment()
                    .filename(frame.text("problems.file") + ".csv")
                    .build();
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .body(ProblemList.csv(problems, frame.words()).getBytes(StandardCharsets.UTF_8));
        }
        throw new NoSuchPage("no problems to list");
    }

    /** The address doesn't say whose file it is: the file does. */
    private Job find(Frame frame, String id) {
        Job job = jobs.find(id).orElseThrow(() -> new NoSuchPage("no such file"));
        if (municipalities.find(job.municipality()).filter(its -> frame.may(Right.FIGURES, its.id())).isEmpty()) {
            throw new NotAllowed("file " + id);
        }
        return job;
    }
}
