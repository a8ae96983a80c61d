package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.imports.EditOutcome;
import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.UndoOutcome;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
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

    /** Before the names of the sheet's own fields. */
    static final String FIELD = "field-";

    private static final int LONGEST = 100_000;

    private final Municipalities municipalities;
    private final Writing writing;
    private final Edits edits;
    private final Imports imports;
    private final Clock clock;
    private final Clock passing;

    WriteController(
            Municipalities municipalities, Writing writing, Edits edits, Imports imports, Clock clock, @Qualifier("passingTime") Clock passing) {
        this.municipalities = municipalities;
        this.writing = writing;
        this.edits = edits;
        this.imports = imports;
        this.clock = clock;
        this.passing = passing;
    }

    @GetMapping
    View page(
            Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String unit, @PathVariable String part, @PathVariable String key) {
        return new Page("write", frame, view(frame, address(municipality, date, unit, part, key)));
    }

    /** @param version of the record that the writer had found */
    @PostMapping
    View save(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, @PathVariable String unit, @PathVariable String part,
            @PathVariable String key, @RequestParam String sheet, @RequestParam(defaultValue = "0") long version,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean typing) {
        WriteView view = view(frame, address(municipality, date, unit, part, key));
        Sheet written = view.sheet(sheet);
        Map<String, String> fields = fields(written, request);
        EditOutcome outcome = edits.save(find(municipality).id(), written.kind(), written.key(), changes(written, fields, view), version);
        if (typing) {
            return new Page("savestate", frame, SaveState.of(view.address(), written, fields, outcome, LocalDateTime.now(passing)));
        }
        if (outcome instanceof EditOutcome.Saved || outcome instanceof EditOutcome.Unchanged) {
            return new SeeOther(view.address().page());
        }
        response.setStatus((outcome instanceof EditOutcome.Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return new Page("saved", frame, SaveState.of(view.address(), written, fields, outcome, LocalDateTime.now(passing)));
    }

    /** Takes the last change back. @param change its number */
    @PostMapping("/undo")
    View undo(
            Frame frame, HttpServletResponse response, @PathVariable String municipality,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, @PathVariable String unit, @PathVariable String part,
            @PathVariable String key, @RequestParam String sheet, @RequestParam long change) {
        WriteView view = view(frame, address(municipality, date, unit, part, key));
        if (view.sheet(sheet).now().version() != change) {
            return new SeeOther(view.address().page()); // somebody changed it meanwhile: theirs stays
        }
        UndoOutcome outcome = imports.undo(find(municipality).id(), change);
        if (outcome instanceof UndoOutcome.Refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return new SeeOther(view.address().page());
    }

    private static Map<String, String> fields(Sheet sheet, HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : sheet.fields()) {
            String given = request.getParameter(FIELD + field.name());
            if (given != null) {
                String text = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
                String plain = text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
                fields.put(field.name(), field.type() == Field.Type.NUMBER ? plain.replaceAll("[\\s\\u00a0]", "").replace(',', '.').replace('−', '-') : plain);
            }
        }
        return fields;
    }

    /** What the writer wrote, and what follows from that they did. */
    private Map<String, String> changes(Sheet sheet, Map<String, String> fields, WriteView view) {
        Map<String, String> changes = new LinkedHashMap<>(fields);
        boolean changed = fields.entrySet().stream().anyMatch(field -> !sheet.now().field(field.getKey()).equals(field.getValue()));
        if (changed && sheet.kind() == ImportKind.FOLLOW_UPS) {
            changes.put("reported_by", view.task().duty().responsible());
            changes.put("reported_on", LocalDate.now(clock).toString());
        } else if (changed && sheet.kind() == ImportKind.MEASURE_VALUES) {
            changes.put("recorded_by", view.task().duty().responsible());
            changes.put("recorded_on", LocalDate.now(clock).toString());
        } else if (sheet.kind() == ImportKind.TEXTS && !fields.getOrDefault("text_sv", "").equals(sheet.now().field("text_sv"))) {
            changes.put("translated_from", view.address().date().toString());
        }
        return changes;
    }

    private WriteView view(Frame frame, WriteAddress address) {
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        return writing.view(find(address.municipality()), address, person);
    }

    private static WriteAddress address(String municipality, LocalDate date, String unit, String part, String key) {
        return WriteAddress.of(municipality, date, unit, Part.of(part).orElseThrow(() -> new NoSuchPage("no such part")), key);
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }
}
