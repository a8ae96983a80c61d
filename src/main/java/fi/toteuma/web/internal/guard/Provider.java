package fi.toteuma.web.internal.guard;

import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** An identity provider that the site sends people to, where one is set up. */
public interface Provider {

    /** Adds its steps to the chain that every request goes through. */
    void addTo(HttpSecurity http);

    /** Origins that a form of ours may end up at: browsers follow redirects of a form only to those its page names. */
    Set<String> formTargets();
}
