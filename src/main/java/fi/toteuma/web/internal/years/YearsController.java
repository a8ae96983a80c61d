package fi.toteuma.web.internal.years;

import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.MunicipalityTab;
import fi.toteuma.web.internal.page.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What each year has, and what it misses. */
@Controller
@Needs(Right.READ)
class YearsController {

    private final Municipalities municipalities;
    private final YearsOf years;

    YearsController(Municipalities municipalities, YearsOf years) {
        this.municipalities = municipalities;
        this.years = years;
    }

    /**
     * @param done key of the document just added
     * @param changed key of the document just changed
     * @param undone key of the document just taken away
     * @param kept key of a document that couldn't be taken away
     * @param frozen key of a document that couldn't be changed
     */
    @GetMapping("/years")
    View years(
            Frame frame, @RequestParam Optional<String> municipality, @RequestParam Optional<String> done, @RequestParam Optional<String> changed,
            @RequestParam Optional<String> undone, @RequestParam Optional<String> kept, @RequestParam Optional<String> frozen) {
        Optional<Municipality> current = MunicipalityTab.current(municipalities, frame, Right.READ, municipality);
        return new Page("years", frame, new YearsView(
                MunicipalityTab.all(municipalities, frame, Right.READ), current.map(Municipality::key).orElse(""),
                current.filter(of -> frame.mayAll(Right.ADMINISTER, of.id())).isPresent(),
                current.map(years::of).orElse(List.of()), done, changed, undone, kept, frozen));
    }
}
