package fi.toteuma.web.internal.accessibility;

import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.accessibility.AccessibilityView.Feedback;
import fi.toteuma.web.internal.guard.Open;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.Page;
import fi.toteuma.yaml.YamlException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How accessible the pages and documents are, open to all (act 306/2019). */
@Controller
@Open
class AccessibilityController {

    private final Municipalities municipalities;

    AccessibilityController(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping("/accessibility")
    View statement(Frame frame) {
        return new Page("accessibility", frame, new AccessibilityView(
                municipalities.all().stream().flatMap(each -> settings(each).stream())
                        .map(settings -> new Feedback(settings.name(), settings.accessibilityFeedback()))
                        .toList()));
    }

    /** Nothing of a municipality whose settings can't be read: the statement is there all the same. */
    private static Optional<MunicipalitySettings> settings(Municipality of) {
        try {
            return Optional.of(MunicipalitySettings.parse(of.key(), of.settings()));
        } catch (YamlException mistakes) {
            return Optional.empty();
        }
    }
}
