package fi.toteuma.web.internal.page;

import fi.toteuma.access.Person;
import fi.toteuma.access.Right;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a municipality for those whose right covers all of it. */
@Component
public class WholeMunicipality {

    private final Municipalities municipalities;

    WholeMunicipality(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /**
     * @throws NoSuchPage if there is no such municipality
     * @throws NotSignedIn if nobody is signed in
     * @throws NotAllowed unless the reader has the right over the whole municipality
     */
    public Municipality of(Frame frame, Right right, String key) {
        Municipality municipality = municipalities.find(key).orElseThrow(() -> new NoSuchPage("no such municipality"));
        Person person = Optional.ofNullable(frame.person()).orElseThrow(NotSignedIn::new);
        if (!person.mayAll(right, municipality.id())) {
            throw new NotAllowed(person.login() + " " + right + " " + key);
        }
        return municipality;
    }
}
