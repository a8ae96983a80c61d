package fi.toteuma.web.internal.tasks;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.period.ReportingDuty.Part;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Pages say here that a part is open on them, and hear who else writes on it. */
@Controller
@Needs(Right.WRITE)
class PresenceController {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Presence presence;

    PresenceController(Municipalities municipalities, Organisations organisations, Presence presence) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.presence = presence;
    }

    @PostMapping("/tasks/{municipality}/{date}/{unit}/{part}/{key}/here")
    View here(
            Frame frame, @PathVariable String municipality, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String unit, @PathVariable String part, @PathVariable String key) {
        Municipality of = municipalities.find(municipality).orElseThrow(() -> new NoSuchPage("no such municipality"));
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        if (!person.may(Right.WRITE, of.id(), unit, organisations.at(of.id(), date))) {
            throw new NotAllowed(person.login() + " here " + unit);
        }
        Part found = Part.of(part).orElseThrow(() -> new NoSuchPage("no such part"));
        return new Page("here", frame, new HereView(presence.here(WriteAddress.of(municipality, date, unit, found, key), person)));
    }
}
