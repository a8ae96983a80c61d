package fi.toteuma.web.internal.live;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.tasks.Desk;
import fi.toteuma.web.internal.tasks.Refusal;
import fi.toteuma.web.internal.tasks.SaveState;
import fi.toteuma.web.internal.tasks.Saving;
import fi.toteuma.web.internal.tasks.WriteAddress;
import fi.toteuma.web.internal.tasks.WriteView;
import fi.toteuma.web.internal.tasks.Writing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * A part of a report, written where it stands. The form comes in the part's place; without a script the same is written on the task's
 * own page.
 */
@Controller
@Needs(Right.WRITE)
@RequestMapping("/documents/{municipality}/{key}/{set}/live/parts/{unit}/{part}/{item}")
class LivePartController {

    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9_-]{1,200}");
    private static final int MOST_COLUMNS = 50;

    private final LiveReports reports;
    private final Writing writing;
    private final Saving saving;

    LivePartController(LiveReports reports, Writing writing, Saving saving) {
        this.reports = reports;
        this.writing = writing;
        this.saving = saving;
    }

    /** Which part of which report, and where it stands on the page. */
    record Asked(String municipality, String key, String set, String unit, String part, String item, String place, int columns, String section) {

        Asked {
            if (!PLACE.matcher(place).matches() || !PLACE.matcher(section).matches() || columns < 0 || columns > MOST_COLUMNS) {
                throw new NoSuchPage("no such place");
            }
        }

        DocumentAddress document() {
            return new DocumentAddress(municipality, key, set);
        }
    }

    @ModelAttribute("asked")
    Asked asked(
            @PathVariable String municipality, @PathVariable String key, @PathVariable String set, @PathVariable String unit,
            @PathVariable String part, @PathVariable String item, @RequestParam String place, @RequestParam(defaultValue = "0") int columns,
            @RequestParam(defaultValue = Chapters.TOP) String section) {
        return new Asked(municipality, key, set, unit, part, item, place, columns, section);
    }

    @GetMapping
    View form(
            Frame frame, HttpServletResponse response, @ModelAttribute(name = "asked", binding = false) Asked asked,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace) {
        LiveReport report = reports.of(asked.document());
        WriteView view = view(frame, report, asked);
        if (!inPlace) {
            return new SeeOther(view.address().page());
        }
        if (!isOpen(report, view)) {
            response.setHeader("HX-Refresh", "true"); // the page itself says why
            return new Page("notstored", frame, refusal(report, view));
        }
        return new Page("livepart", frame, new OpenPart(view, asked.columns()));
    }

    /**
     * @param writer whom the form was made for
     * @param version of the record that the writer had found
     * @param finish whether the part shall be shown as printed again
     */
    @PostMapping
    View save(
            Frame frame, HttpServletRequest request, HttpServletResponse response,
            @ModelAttribute(name = "asked", binding = false) Asked asked, @RequestParam String sheet,
            @RequestParam(defaultValue = "") String writer, @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "false") boolean finish) {
        LiveReport report = reports.of(asked.document());
        Person person = person(frame);
        if (Refusal.isAnothers(writer, person)) { // before their rights: it is the words that aren't theirs
            WriteAddress written = written(report, asked);
            return refused(frame, response, Refusal.anothers(written, person), desk(report, asked, written), sheet);
        }
        WriteView view = view(frame, report, asked);
        if (!isOpen(report, view)) {
            return refused(frame, response, refusal(report, view), view.desk(), sheet);
        }
        Optional<SaveState> saved = saving.save(report.municipality(), view, sheet, request::getParameter, version);
        if (saved.isEmpty()) {
            return refused(frame, response, refusal(report, view), view.desk(), sheet);
        }
        SaveState state = saved.get();
        if (finish && state.isStored()) {
            return new SeeOther(view.desk().back());
        }
        if (finish) {
            besideTheForm(response, view.desk(), sheet);
        }
        return new Page("savestate", frame, state);
    }

    /** Takes the last change back. @param writer whom the form was made for @param change its number */
    @PostMapping("/undo")
    View undo(
            Frame frame, HttpServletResponse response, @ModelAttribute(name = "asked", binding = false) Asked asked, @RequestParam String sheet,
            @RequestParam(defaultValue = "") String writer, @RequestParam long change) {
        LiveReport report = reports.of(asked.document());
        Person person = person(frame);
        if (Refusal.isAnothers(writer, person)) {
            WriteAddress written = written(report, asked);
            return refused(frame, response, Refusal.anothers(written, person), desk(report, asked, written), sheet);
        }
        WriteView view = view(frame, report, asked);
        if (!isOpen(report, view) || saving.undo(report.municipality(), view, sheet, change).isEmpty()) {
            return refused(frame, response, refusal(report, view), view.desk(), sheet);
        }
        return new SeeOther(view.desk().back());
    }

    private static boolean isOpen(LiveReport report, WriteView view) {
        return report.isDraft() && view.state().isOpen();
    }

    /** Why a part can't be written now: the report is frozen, or its unit's part was sent or released. */
    private static Refusal refusal(LiveReport report, WriteView view) {
        return report.isDraft()
                ? Refusal.locked(view)
                : new Refusal("live.frozen.refused", "", "/way/" + report.listing().municipality() + "/" + report.listing().key(), "live.frozen.way");
    }

    private static View refused(Frame frame, HttpServletResponse response, Refusal refusal, Desk desk, String sheet) {
        response.setStatus(HttpStatus.CONFLICT.value());
        besideTheForm(response, desk, sheet);
        return new Page("notstored", frame, refusal);
    }

    /** What was typed stays in its fields: the answer goes where the sheet's state is told, whatever the form asked to replace. */
    private static void besideTheForm(HttpServletResponse response, Desk desk, String sheet) {
        response.setHeader("HX-Retarget", "#state-" + desk.id(sheet));
        response.setHeader("HX-Reswap", "innerHTML");
        response.setHeader("HX-Reselect", ".conflict, .mistakes-box");
    }

    private WriteView view(Frame frame, LiveReport report, Asked asked) {
        WriteAddress written = written(report, asked);
        return writing.view(report.municipality(), written, person(frame)).at(desk(report, asked, written));
    }

    private static Person person(Frame frame) {
        return Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
    }

    private static WriteAddress written(LiveReport report, Asked asked) {
        Part part = Part.of(asked.part()).orElseThrow(() -> new NoSuchPage("no such part"));
        return WriteAddress.of(asked.municipality(), report.listing().asOf(), asked.unit(), part, asked.item());
    }

    private static Desk desk(LiveReport report, Asked asked, WriteAddress written) {
        return report.address().desk(written, asked.place(), asked.columns(), asked.section());
    }
}
