package fi.toteuma.web.internal.rounds;

import fi.toteuma.access.Right;
import fi.toteuma.imports.EditOutcome;
import fi.toteuma.imports.Edits;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.period.ReportingDuty.Part;
import fi.toteuma.period.Rounds;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.rounds.RoundForm.Mistake;
import fi.toteuma.web.internal.rounds.RoundForm.Row;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Opens a round, changes who is asked what by when, and locks it. */
@Controller
@Needs(Right.ROUNDS)
@RequestMapping("/rounds/{municipality}")
class RoundController {

    /** Begin the names of a unit's fields; its code follows. */
    static final String PARTS = "parts-";
    static final String DEADLINE = "deadline-";
    static final String RESPONSIBLE = "responsible-";

    private static final int LONGEST = 200;

    private final Keeping keeping;
    private final RoundForms forms;
    private final Rounds rounds;
    private final Edits edits;
    private final Clock clock;
    private final Clock passing;

    RoundController(Keeping keeping, RoundForms forms, Rounds rounds, Edits edits, Clock clock, @Qualifier("passingTime") Clock passing) {
        this.keeping = keeping;
        this.forms = forms;
        this.rounds = rounds;
        this.edits = edits;
        this.clock = clock;
        this.passing = passing;
    }

    @GetMapping("/new")
    View next(Frame frame, @PathVariable String municipality) {
        return new Page("roundform", frame, forms.next(keeping.municipality(frame, municipality), LocalDate.now(clock)));
    }

    @GetMapping("/{date}")
    View round(Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
        return new Page("roundform", frame, there(keeping.municipality(frame, municipality), date));
    }

    @PostMapping("/new")
    View open(Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality) {
        Municipality of = keeping.municipality(frame, municipality);
        RoundForm typed = typed(forms.next(of, LocalDate.now(clock)), request);
        List<Mistake> mistakes = mistakes(typed);
        if (day(typed.reportDate()).filter(date -> forms.of(of, date).isPresent()).isPresent()) {
            mistakes.add(Mistake.of("date", "round.mistake.there"));
        }
        return save(frame, response, of, typed, mistakes, Set.of());
    }

    @PostMapping("/{date}")
    View change(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
        Municipality of = keeping.municipality(frame, municipality);
        RoundForm before = there(of, date);
        RoundForm typed = typed(before, request);
        Set<String> asked = before.asked().stream().filter(row -> !row.isEmpty()).map(Row::unit).collect(Collectors.toSet());
        return save(frame, response, of, typed, mistakes(typed), asked);
    }

    @PostMapping("/{date}/lock")
    View lock(
            Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam boolean locked) {
        Municipality of = keeping.municipality(frame, municipality);
        there(of, date);
        if (locked) {
            rounds.lock(of.id(), date, LocalDateTime.now(passing));
        } else {
            rounds.unlock(of.id(), date);
        }
        return new SeeOther("/rounds?municipality=" + municipality + "#round-" + date);
    }

    /** Takes opening or changing a round back. @param change its number */
    @PostMapping("/undo")
    View undo(Frame frame, HttpServletResponse response, @PathVariable String municipality, @RequestParam List<Long> change) {
        Municipality of = keeping.municipality(frame, municipality);
        boolean undone = keeping.undo(of, change);
        if (!undone) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return new SeeOther("/rounds?municipality=" + municipality + "&undone=" + (undone ? "yes" : "no"));
    }

    /** @param asked units that have a row already: one that is asked nothing any more must be told so */
    private View save(Frame frame, HttpServletResponse response, Municipality of, RoundForm typed, List<Mistake> mistakes, Set<String> asked) {
        List<SequencedMap<String, String>> rows = Stream.concat(typed.asked().stream(), typed.others().stream())
                .filter(row -> !row.isEmpty() || asked.contains(row.unit()))
                .map(row -> fields(typed, row))
                .toList();
        EditOutcome outcome = mistakes.isEmpty() ? edits.saveAll(of.id(), ImportKind.ROUNDS, rows) : new EditOutcome.Unchanged(0);
        if (mistakes.isEmpty() && !(outcome instanceof EditOutcome.Refused)) {
            String done = outcome instanceof EditOutcome.Saved(var change) ? "&done=" + change : "";
            return new SeeOther("/rounds?municipality=" + of.key() + done);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return new Page("roundform", frame, typed.refused(
                mistakes, outcome instanceof EditOutcome.Refused(var problems) ? problems.shown() : List.of()));
    }

    private static SequencedMap<String, String> fields(RoundForm typed, Row row) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("unit", row.unit());
        fields.put("report_date", typed.reportDate());
        fields.put("year", typed.year());
        fields.put("deadline", row.deadline().isEmpty() ? typed.deadline() : row.deadline());
        fields.put("parts", row.parts().stream().sorted().map(Part::key).collect(Collectors.joining(",")));
        fields.put("responsible", row.responsible());
        return fields;
    }

    private static RoundForm typed(RoundForm form, HttpServletRequest request) {
        return new RoundForm(
                form.municipality(), form.isNew(), form.isNew() ? text(request, "date") : form.reportDate(), text(request, "year"),
                text(request, "deadline"), form.asked().stream().map(row -> typed(row, request)).toList(),
                form.others().stream().map(row -> typed(row, request)).toList(), List.of(), List.of());
    }

    private static Row typed(Row row, HttpServletRequest request) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        String[] given = request.getParameterValues(PARTS + row.unit());
        for (String key : given == null ? new String[0] : given) {
            parts.add(Part.of(key).orElseThrow(() -> new NoSuchPage("no such part")));
        }
        return new Row(row.unit(), row.name(), parts, text(request, DEADLINE + row.unit()), text(request, RESPONSIBLE + row.unit()));
    }

    private static List<Mistake> mistakes(RoundForm typed) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<LocalDate> date = day(typed.reportDate());
        Optional<LocalDate> deadline = day(typed.deadline());
        if (date.isEmpty()) {
            mistakes.add(Mistake.of("date", "round.mistake.date"));
        }
        if (!typed.year().matches("(19|20|21)[0-9]{2}")) {
            mistakes.add(Mistake.of("year", "round.mistake.year"));
        }
        if (deadline.isEmpty()) {
            mistakes.add(Mistake.of("deadline", "round.mistake.deadline"));
        } else if (date.isPresent() && deadline.get().isBefore(date.get())) {
            mistakes.add(Mistake.of("deadline", "round.mistake.early"));
        }
        List<Row> rows = Stream.concat(typed.asked().stream(), typed.others().stream()).toList();
        for (Row row : rows) {
            if (!row.deadline().isEmpty() && day(row.deadline()).isEmpty()) {
                mistakes.add(new Mistake(DEADLINE + row.unit(), "round.mistake.own-deadline", row.name()));
            } else if (date.isPresent() && day(row.deadline()).filter(date.get()::isAfter).isPresent()) {
                mistakes.add(new Mistake(DEADLINE + row.unit(), "round.mistake.own-early", row.name()));
            }
        }
        if (rows.stream().allMatch(Row::isEmpty)) {
            mistakes.add(Mistake.of(typed.asked().isEmpty() ? "others" : "asked", "round.mistake.nobody"));
        }
        return mistakes;
    }

    private RoundForm there(Municipality of, LocalDate date) {
        return forms.of(of, date).orElseThrow(() -> new NoSuchPage("no such round"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        String plain = given == null ? "" : given.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
