package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.web.internal.guard.Limited;
import fi.toteuma.web.internal.guard.Needs;
import fi.toteuma.web.internal.page.Frame;
import fi.toteuma.web.internal.page.NoSuchPage;
import fi.toteuma.web.internal.page.NotAllowed;
import fi.toteuma.web.internal.page.NotSignedIn;
import fi.toteuma.web.internal.page.Page;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Figures to put into a text, beside it. */
@Controller
@Needs(Right.WRITE)
class FiguresController {

    private static final int LONGEST = 200;

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final FigureSearch search;

    FiguresController(Municipalities municipalities, Organisations organisations, FigureSearch search) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.search = search;
    }

    /** @param q words of the line, the unit or what it is; the unit's own results where there are none */
    @GetMapping("/figures/{municipality}/{date}/{unit}")
    @Limited(Limited.Kind.SEARCH)
    View figures(
            Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String unit, @RequestParam(defaultValue = "") String q) {
        Municipality of = municipalities.find(municipality).orElseThrow(() -> new NoSuchPage("no such municipality"));
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        if (!person.may(Right.WRITE, of.id(), unit, organisations.at(of.id(), date))) {
            throw new NotAllowed(person.login() + " figures " + unit);
        }
        String asked = q.substring(0, Math.min(q.length(), LONGEST));
        return new Page("figures", frame, new FiguresView(unit, asked, search.of(municipality, date, unit, asked, frame.words())));
    }
}
