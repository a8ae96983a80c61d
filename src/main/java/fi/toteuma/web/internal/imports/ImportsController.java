package fi.toteuma.web.internal.imports;

import fi.toteuma.imports.FilePreview;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.ImportRequest;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.SavedMappings;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.ColumnMapping;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.access.Right;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.imports.ImportsView.Mistake;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.web.internal.page.SeeOther;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The list of imports, and the form that takes the next file. */
@Controller
@Needs(Right.FIGURES)
class ImportsController {

    private final Municipalities municipalities;
    private final Imports imports;
    private final SavedMappings mappings;
    private final Staging staging;
    private final Jobs jobs;

    ImportsController(
            Municipalities municipalities, Imports imports, SavedMappings mappings, Staging staging, Jobs jobs) {
        this.municipalities = municipalities;
        this.imports = imports;
        this.mappings = mappings;
        this.staging = staging;
        this.jobs = jobs;
    }

    /** @param municipality the first one where none is named */
    @GetMapping("/imports")
    View list(Frame frame, @RequestParam Optional<String> municipality, @RequestParam Optional<Long> undone) {
        Optional<Municipality> current =
                MunicipalityTab.current(municipalities, frame, Right.FIGURES, municipality);
        return page(frame, current, ImportForm.empty(current.map(Municipality::key).orElse("")), List.of(), undone);
    }

    /** Takes a file and looks it over; what came of that is on the file's own page. */
    @PostMapping("/imports")
    @Limited(Limited.Kind.UPLOAD)
    View upload(
            Frame frame,
            HttpServletResponse response,
            @RequestParam MultipartFile file,
            @RequestParam String municipality,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String mapping,
            @RequestParam(defaultValue = "") String sheet) {
        Municipality of = find(municipality);
        ImportForm form = new ImportForm(of.key(), kind, source, mapping, sheet);
        Map<String, ColumnMapping> saved = mappings.of(of.id());
        String name = FileNames.shown(file.getOriginalFilename());
        List<Mistake> mistakes = mistakes(form, name, saved);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, Optional.of(of), form, mistakes, Optional.empty());
        }
        Path kept = staging.keep(file);
        ImportRequest request = request(of, form, kept, name, saved);
        Optional<ImportKind> recognised = kind.isEmpty() ? FilePreview.kinds(request).stream().findFirst() : Optional.empty();
        if (kind.isEmpty() && recognised.isEmpty()) {
            Mistake mistake = FilePreview.unreadable(request)
                    .map(problem -> new Mistake("file", "form.file.unreadable", Optional.of(problem)))
                    .orElseGet(() -> new Mistake("kind", "form.kind.unrecognised"));
            staging.drop(kept);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, Optional.of(of), form, List.of(mistake), Optional.empty());
        }
        ImportRequest as = recognised.map(found -> source.isEmpty() ? request.as(found).from(found.key()) : request.as(found)).orElse(request);
        return new SeeOther(jobs.start(of.key(), Objects.requireNonNull(frame.person()).login(), as).page());
    }

    /** @return of the first kind there is where the form doesn't say one */
    private static ImportRequest request(
            Municipality of, ImportForm form, Path file, String name, Map<String, ColumnMapping> saved) {
        ImportKind known = form.knownKind().orElse(ImportKind.UNITS);
        return new ImportRequest(
                of.id(),
                known,
                form.source().isEmpty() ? known.key() : form.source(),
                file,
                name,
                form.mapping().isEmpty() ? ColumnMapping.NONE : Objects.requireNonNull(saved.get(form.mapping())),
                Optional.of(form.sheet()).filter(given -> !given.isEmpty()));
    }

    private static List<Mistake> mistakes(ImportForm form, String fileName, Map<String, ColumnMapping> saved) {
        List<Mistake> mistakes = new ArrayList<>();
        if (fileName.isEmpty()) {
            mistakes.add(new Mistake("file", "form.file.missing"));
        }
        if (!form.kind().isEmpty() && form.knownKind().isEmpty()) {
            mistakes.add(new Mistake("kind", "form.kind.missing"));
        }
        if (!form.mapping().isEmpty() && !saved.containsKey(form.mapping())) {
            mistakes.add(new Mistake("mapping", "form.mapping.unknown"));
        }
        if (!form.sourceIsName()) {
            mistakes.add(new Mistake("source", "form.source.wrong"));
        }
        if (!form.sheetIsName()) {
            mistakes.add(new Mistake("sheet", "form.sheet.wrong"));
        }
        return mistakes;
    }

    private Page page(
            Frame frame, Optional<Municipality> current, ImportForm form, List<Mistake> mistakes, Optional<Long> undone) {
        Optional<MunicipalityId> id = current.map(Municipality::id);
        var batches = id.map(imports::list).orElse(List.of());
        ImportsView view = new ImportsView(
                MunicipalityTab.all(municipalities, frame, Right.FIGURES),
                form.municipality(),
                jobs.open(form.municipality()),
                batches,
                id.map(each -> List.copyOf(mappings.of(each).keySet())).orElse(List.of()),
                form,
                mistakes,
                undone.filter(number -> batches.stream()
                        .anyMatch(batch -> batch.id() == number && batch.undoneAt().isPresent())));
        return new Page("imports", frame, view);
    }

    private Municipality find(String key) {
        return municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
    }
}
