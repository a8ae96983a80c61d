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

/** Adds a document to a year, and takes it away again. */
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/years/{municipality}")
class NewDocumentController {

    private final DocumentForms forms;
    private final AddedDocuments added;

    NewDocumentController(DocumentForms forms, AddedDocuments added) {
        this.forms = forms;
        this.added = added;
    }

    /** @param like a document to begin from, or a kind; a plan where neither is named */
    @GetMapping("/new")
    View begin(
            Frame frame, @PathVariable String municipality, @RequestParam(defaultValue = "plan") String like, @RequestParam Optional<Integer> year) {
        Municipality of = forms.municipality(frame, municipality);
        return page(frame, of, like, forms.begun(of, like, year), List.of(), List.of(), false, Optional.empty());
    }

    /** @param keep false: only shows what would be made */
    @PostMapping("/new")
    @Limited(Limited.Kind.PREVIEW)
    View add(
            Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String municipality,
            @RequestParam(defaultValue = "") String like, @RequestParam(defaultValue = "false") boolean keep) {
        Municipality of = forms.municipality(frame, municipality);
        DocumentForm typed = forms.typed(of, request);
        FormReading reading = new FormReading(typed, forms.choices(of, typed));
        Optional<DocumentOrder> order = reading.order();
        if (order.isEmpty()) {
            return refused(frame, response, of, like, typed, reading.mistakes(), List.of(), false);
        }
        Answer answer = keep
                ? added.add(of.key(), order.get(), typed.edition())
                : added.preview(of.key(), order.get(), typed.edition());
        return switch (answer) {
            case Answer.Done(var made) when keep -> new SeeOther("/years?municipality=" + of.key() + "&done=" + order.get().key());
            case Answer.Done(var made) -> page(
                    frame, of, like, typed, List.of(), List.of(), false, Optional.of(forms.preview(of, order.get(), made)));
            case Answer.Refused(var problems) -> refused(frame, response, of, like, typed, List.of(), problems, false);
            default -> refused(frame, response, of, like, typed.anew(added.edition(of)), List.of(), List.of(), true);
        };
    }

    @PostMapping("/remove")
    View remove(Frame frame, @PathVariable String municipality, @RequestParam String document) {
        Municipality of = forms.municipality(frame, municipality);
        forms.checkThere(of, document);
        boolean done = added.remove(of.key(), document) instanceof Answer.Done;
        return new SeeOther("/years?municipality=" + of.key() + (done ? "&undone=" : "&kept=") + document);
    }

    private View refused(
            Frame frame, HttpServletResponse response, Municipality of, String like, DocumentForm typed, List<Mistake> mistakes,
            List<YamlProblem> problems, boolean overtaken) {
        response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        return page(frame, of, like, typed, mistakes, problems, overtaken, Optional.empty());
    }

    private View page(
            Frame frame, Municipality of, String like, DocumentForm form, List<Mistake> mistakes, List<YamlProblem> problems, boolean overtaken,
            Optional<Preview> preview) {
        return new Page("newdocument", frame, new NewDocumentView(
                of.key(), false, like, forms.titles(of), form, forms.choices(of, form), mistakes, problems, overtaken, preview));
    }
}
