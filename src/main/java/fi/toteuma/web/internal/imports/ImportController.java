package fi.toteuma.web.internal.imports;

import fi.toteuma.access.Right;
import fi.toteuma.imports.CodeMappings;
import fi.toteuma.imports.CodeMappings.Mapping;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.Imports;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What an import brought and what of its file was mended; and the codes that are remembered from one import to the next. */
@Controller
@RequestMapping("/imports/{municipality}")
class ImportController {

    private final Municipalities municipalities;
    private final Imports imports;
    private final CodeMappings mappings;

    ImportController(Municipalities municipalities, Imports imports, CodeMappings mappings) {
        this.municipalities = municipalities;
        this.imports = imports;
        this.mappings = mappings;
    }

    /** For everybody who may see where a figure comes from. */
    @GetMapping("/{batch:\\d{1,18}}")
    @Needs(Right.READ)
    View one(Frame frame, @PathVariable String municipality, @PathVariable long batch) {
        Municipality of = find(municipality);
        ImportBatch found = imports.find(of.id(), batch).orElseThrow(() -> new NoSuchPage("no such import"));
        return new Page("import", frame, new ImportView(
                of.key(), found, imports.mended(of.id(), batch), frame.may(Right.FIGURES, of.id()),
                frame.mayAll(Right.PAYEES, of.id())));
    }

    /** @param forgotten a code whose mapping was just removed */
    @GetMapping("/codes")
    @Needs(Right.FIGURES)
    View codes(Frame frame, @PathVariable String municipality, @RequestParam Optional<String> forgotten) {
        Municipality of = find(municipality);
        return new Page("codes", frame, new CodesView(of.key(), mappings.of(of.id()), forgotten));
    }

    @PostMapping("/codes/forget")
    @Needs(Right.FIGURES)
    View forget(
            Frame frame, @PathVariable String municipality, @RequestParam String kind, @RequestParam String source,
            @RequestParam String field, @RequestParam String code) {
        Municipality of = find(municipality);
        Optional<Mapping> found = mappings.of(of.id()).stream()
                .filter(each -> each.kind().equals(kind) && each.source().equals(source) && each.field().equals(field)
                        && each.code().equals(code))
                .findFirst();
        found.ifPresent(mapping -> mappings.forget(of.id(), mapping));
        return new SeeOther("/imports/" + of.key() + "/codes" + found.map(mapping -> "?forgotten=" + CodesView.encoded(mapping.code())).orElse(""));
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }
}
