package fi.toteuma.web.internal.evidence;

import fi.toteuma.access.Right;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.goals.EvidenceFile;
import fi.toteuma.goals.EvidenceFiles;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.page.NoSuchPage;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives evidence files out as they came in: to be saved, never to be shown as a page of ours. */
@Controller
@Needs(Right.READ)
class EvidenceController {

    private final Municipalities municipalities;
    private final EvidenceFiles files;

    EvidenceController(Municipalities municipalities, EvidenceFiles files) {
        this.municipalities = municipalities;
        this.files = files;
    }

    @GetMapping("/evidence/{municipality}/{name}")
    ResponseEntity<byte[]> file(@PathVariable String municipality, @PathVariable String name) {
        Municipality of = municipalities.find(municipality).orElseThrow(() -> new NoSuchPage("no such municipality"));
        EvidenceFile file = files.find(of.id(), name).orElseThrow(() -> new NoSuchPage("no such file"));
        byte[] content = files.content(of.id(), name).orElseThrow(() -> new NoSuchPage("no such file"));
        ContentDisposition saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff") // the guard says it too; here it must hold even without it
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(content);
    }
}
