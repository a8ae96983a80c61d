package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page that one thing is told on. With a script it saves as one types; without, by its button. */
@Controller
@Needs(Right.WRITE)
@RequestMapping("/tasks/{municipality}/{date}/{unit}/{part}/{key}")
class WriteController {

    private final Municipalities municipalities;
    private final Writing writing;
    private final Saving saving;

    WriteController(Municipalities municipalities, Writing writing, Saving saving) {
        this.municipalities = municipalities;
        this.writing = writing;
        this.saving = saving;
    }

    @GetMapping
    View page(
            Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String unit, @PathVariable String part, @PathVariable String key) {
        return new Page("write", frame, view(frame, address(municipality, date, unit, part, key)));
    }

    /**
     * @param writer whom the form was made for
     * @param version of the record that the writer had found
     */
    @PostMapping
    View save(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, @PathVariable String unit, @PathVariable String part,
            @PathVariable String key, @RequestParam String sheet, @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String writer, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean typing) {
        WriteAddress address = address(municipality, date, unit, part, key);
        Person person = person(frame);
        if (Refusal.isAnothers(writer, person)) { // before their rights: it is the words that aren't theirs
            return refused(frame, response, Refusal.anothers(address, person), typing);
        }
        WriteView view = view(frame, address);
        Optional<SaveState> saved = saving.save(find(municipality), view, sheet, request::getParameter, version);
        if (saved.isEmpty()) {
            return refused(frame, response, Refusal.locked(view), typing);
        }
        SaveState state = saved.get();
        if (typing) {
            return new Page("savestate", frame, state);
        }
        if (state.isStored()) {
            return new SeeOther(view.desk().back());
        }
        response.setStatus((state.isConflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return new Page("saved", frame, state);
    }

    private static View refused(Frame frame, HttpServletResponse response, Refusal refusal, boolean typing) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return new Page(typing ? "notstored" : "notstoredpage", frame, refusal);
    }

    /** Takes the last change back. @param writer whom the form was made for @param change its number */
    @PostMapping("/undo")
    View undo(
            Frame frame, HttpServletResponse response, @PathVariable String municipality,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, @PathVariable String unit, @PathVariable String part,
            @PathVariable String key, @RequestParam String sheet, @RequestParam(defaultValue = "") String writer, @RequestParam long change) {
        WriteAddress address = address(municipality, date, unit, part, key);
        Person person = person(frame);
        if (Refusal.isAnothers(writer, person)) {
            return refused(frame, response, Refusal.anothers(address, person), false);
        }
        WriteView view = view(frame, address);
        Optional<Boolean> undone = saving.undo(find(municipality), view, sheet, change);
        if (undone.isEmpty()) {
            return refused(frame, response, Refusal.locked(view), false);
        }
        return new SeeOther(view.desk().back());
    }

    private WriteView view(Frame frame, WriteAddress address) {
        return writing.view(find(address.municipality()), address, person(frame));
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    private static WriteAddress address(String municipality, LocalDate date, String unit, String part, String key) {
        return WriteAddress.of(municipality, date, unit, Part.of(part).orElseThrow(() -> new NoSuchPage("no such part")), key);
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }
}
