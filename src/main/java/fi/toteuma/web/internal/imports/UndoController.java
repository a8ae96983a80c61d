package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.UndoOutcome;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.access.Right;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Takes an import back, after asking. */
@Controller
@Needs(Right.FIGURES)
@RequestMapping("/imports/{municipality}/{batch:\\d{1,18}}/undo")
class UndoController {

    private final Municipalities municipalities;
    private final Imports imports;

    UndoController(Municipalities municipalities, Imports imports) {
        this.municipalities = municipalities;
        this.imports = imports;
    }

    @GetMapping
    View ask(Frame frame, @PathVariable String municipality, @PathVariable long batch) {
        Municipality of = find(municipality);
        ImportBatch asked = batch(of, batch);
        return new Page("undo", frame, new UndoView(of.key(), asked, refused(asked).orElse(null)));
    }

    private static Optional<UndoOutcome.Refused> refused(ImportBatch asked) {
        return Optional.ofNullable(asked.isUnitChange() ? UndoOutcome.Reason.UNIT_CHANGE : asked.undoneAt().isPresent() ? UndoOutcome.Reason.NOT_THERE : null)
                .map(reason -> new UndoOutcome.Refused(reason, List.of()));
    }

    @PostMapping
    View undo(Frame frame, HttpServletResponse response, @PathVariable String municipality, @PathVariable long batch) {
        Municipality of = find(municipality);
        ImportBatch asked = batch(of, batch);
        return switch (imports.undo(of.id(), batch)) {
            case UndoOutcome.Undone undone ->
                new SeeOther("/imports?municipality=" + of.key() + "&undone=" + undone.batch());
            case UndoOutcome.Refused refused -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield new Page("undo", frame, new UndoView(of.key(), asked, refused));
            }
        };
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }

    private ImportBatch batch(Municipality of, long number) {
        return imports.find(of.id(), number)
                .orElseThrow(() -> new NoSuchPage("no such import"));
    }
}
