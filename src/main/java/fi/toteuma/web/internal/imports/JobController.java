package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportOutcome;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Mending;
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
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One file on its way in: how far it is, what is wrong with it, what it would change, and what became of it. */
@Controller
@Needs(Right.FIGURES)
@RequestMapping("/imports/jobs/{id}")
class JobController {

    private final Jobs jobs;
    private final Municipalities municipalities;
    private final Clock clock;

    JobController(Jobs jobs, Municipalities municipalities, Clock clock) {
        this.jobs = jobs;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @param renewing whether the page renews itself while the file is worked on; once it isn't, all of it is loaded anew */
    @GetMapping
    View job(
            Frame frame,
            HttpServletResponse response,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean renewing) {
        JobView view = view(frame, find(frame, id));
        if (renewing && !view.isWorking()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new Page("job", frame, view);
    }

    @PostMapping("/confirm")
    View confirm(
            Frame frame, HttpServletResponse response, @PathVariable String id,
            @RequestParam(name = "left-out", defaultValue = "") String leftOut) {
        Job job = find(frame, id);
        JobView shown = view(frame, job);
        if (!shown.leftOut().isEmpty() && leftOut.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new Page("job", frame, shown.asUnconfirmed());
        }
        jobs.confirm(job);
        return new SeeOther(job.page());
    }

    /** Reads the file otherwise than it stands, as somebody decided; it is looked over anew. */
    @PostMapping("/mend")
    View mend(Frame frame, @PathVariable String id, @RequestParam Map<String, String> fields) {
        Job job = find(frame, id);
        MendForm form = new MendForm(fields, job, login(frame), LocalDateTime.now(clock)).read();
        jobs.again(job, form.request(), form.searched());
        return new SeeOther(job.page());
    }

    /** Takes one such decision back: about a code, a cell, a row or a column. */
    @PostMapping("/as-sent")
    View asSent(
            Frame frame, @PathVariable String id, @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "") String letters, @RequestParam(defaultValue = "") String column) {
        Job job = find(frame, id);
        if (!column.isEmpty()) {
            jobs.again(job, job.request().with(job.request().mapping().without(column)), Map.of());
            return new SeeOther(job.page());
        }
        Mending now = job.request().mending();
        Mending then = row == 0
                ? now.undecided(new Mending.Code(field, code))
                : letters.isEmpty() ? now.row(row, false) : now.asSent(row, letters);
        jobs.again(job, job.request().with(then), Map.of());
        return new SeeOther(job.page());
    }

    /** Takes the file for one of another kind; what was decided about codes holds no more. */
    @PostMapping("/kind")
    View kind(Frame frame, @PathVariable String id, @RequestParam String kind) {
        Job job = find(frame, id);
        if (!view(frame, job).mayNameKind(login(frame))) {
            throw new NotAllowed("kind of file " + id);
        }
        ImportKind other = ImportKind.of(kind).filter(ImportKind::isTable).orElseThrow(() -> new NoSuchPage("no such kind"));
        ImportRequest request = job.request();
        ImportRequest as = request.source().equals(request.kind().key()) ? request.from(other.key()) : request;
        Mending cells = new Mending(Map.of(), Set.of(), request.mending().rowsLeftOut(), request.mending().corrections());
        jobs.again(job, as.as(other).with(cells), Map.of());
        return new SeeOther(job.page());
    }

    /** Looks the file over anew after the program failed. */
    @PostMapping("/again")
    View again(Frame frame, @PathVariable String id) {
        Job job = find(frame, id);
        jobs.retry(job);
        return new SeeOther(job.page());
    }

    private static String login(Frame frame) {
        return Objects.requireNonNull(frame.person(), "the endpoint needs a right").login();
    }

    private JobView view(Frame frame, Job job) {
        return JobView.of(job, frame.mayAll(Right.PAYEES, job.request().municipality()));
    }

    @PostMapping("/cancel")
    View cancel(Frame frame, @PathVariable String id) {
        Job job = find(frame, id);
        if (job.isIn()) {
            return new SeeOther(job.page()); // pressed on a page from before it was taken in: that isn't taken back here
        }
        jobs.giveUp(job);
        return new SeeOther(view(frame, job).list());
    }

    @GetMapping("/problems.csv")
    ResponseEntity<byte[]> problems(Frame frame, @PathVariable String id) {
        JobView view = view(frame, find(frame, id));
        if (view.outcome().orElse(null) instanceof ImportOutcome.Refused(Problems problems)) {
            ContentDisposition saved = ContentDisposition.attachment()
                    .filename(frame.text("problems.file") + ".csv")
                    .build();
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .body(ProblemList.csv(problems, frame.words(), view::shown).getBytes(StandardCharsets.UTF_8));
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
