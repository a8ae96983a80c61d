package fi.toteuma.web.internal.years;

import fi.toteuma.access.Right;
import fi.toteuma.additions.AddedDocuments;
import fi.toteuma.additions.Answer;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import fi.toteuma.web.internal.signin.Mistake;
import fi.toteuma.web.internal.years.NewDocumentView.Preview;
import fi.toteuma.yaml.YamlProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Changes a document that was added here, as long as nothing of it is frozen. Its key stays: addresses and its way know it by that. */
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/years/{municipality}/change")
class ChangedDocumentController {

    private final DocumentForms forms;
    private final AddedDocuments added;

    ChangedDocumentController(DocumentForms forms, AddedDocuments added) {
        this.forms = forms;
        this.added = added;
    }

    @GetMapping
    View open(Frame frame, @PathVariable String municipality, @RequestParam String document) {
        Municipality of = forms.municipality(frame, municipality);
        forms.checkThere(of, document);
        if (added.isFrozen(of.key(), document)) {
            return frozen(of, document);
        }
        return page(frame, of, forms.kept(of, document), List.of(), List.of(), false, Optional.empty());
    }

    /** @param keep false: only shows what would be made */
    @PostMapping
    @Limited(Limited.Kind.PREVIEW)
    View change(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality, @RequestParam String document,
            @RequestParam(defaultValue = "false") boolean keep) {
        Municipality of = forms.municipality(frame, municipality);
        forms.checkThere(of, document);
        DocumentForm typed = forms.typed(of, request).of(document);
        FormReading reading = new FormReading(typed, forms.choices(of, typed));
        Optional<DocumentOrder> order = reading.order();
        if (order.isEmpty()) {
            return refused(frame, response, of, typed, reading.mistakes(), List.of(), false);
        }
        Answer answer = keep
                ? added.change(of.key(), order.get(), typed.edition())
                : added.previewChange(of.key(), order.get(), typed.edition());
        return switch (answer) {
            case Answer.Done(var made) when keep -> new SeeOther("/years?municipality=" + of.key() + "&changed=" + document);
            case Answer.Done(var made) -> page(
                    frame, of, typed, List.of(), List.of(), false, Optional.of(forms.preview(of, order.get(), made)));
            case Answer.Refused(var problems) -> refused(frame, response, of, typed, List.of(), problems, false);
            case Answer.OnItsWay onItsWay -> frozen(of, document);
            case Answer.Overtaken overtaken -> refused(frame, response, of, typed.anew(added.edition(of)), List.of(), List.of(), true);
        };
    }

    private static View frozen(Municipality of, String document) {
        return new SeeOther("/years?municipality=" + of.key() + "&frozen=" + document);
    }

    private View refused(
            Frame frame, HttpServletResponse response, Municipality of, DocumentForm typed, List<Mistake> mistakes, List<YamlProblem> problems,
            boolean overtaken) {
        response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return page(frame, of, typed, mistakes, problems, overtaken, Optional.empty());
    }

    private View page(
            Frame frame, Municipality of, DocumentForm form, List<Mistake> mistakes, List<YamlProblem> problems, boolean overtaken,
            Optional<Preview> preview) {
        return new Page("newdocument", frame, new NewDocumentView(
                of.key(), true, "", new LinkedHashMap<>(), form, forms.choices(of, form).without(form.key()), mistakes, problems, overtaken, preview));
    }
}
