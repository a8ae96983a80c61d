package fi.toteuma.web.internal.people;

import fi.toteuma.access.Person;
import fi.toteuma.access.Role;
import fi.toteuma.web.internal.signin.Mistake;
import fi.toteuma.web.internal.guard.Sessions.Open;
import fi.toteuma.web.internal.trail.ItemTrail;
import java.util.List;
import java.util.Set;

/**
 * One person, as the administrator sees them.
 *
 * @param done what was just changed; empty: nothing
 * @param sessions where they are signed in
 * @param issuers of the identities they sign in by elsewhere
 * @param link a one-time link that was just made; empty: none
 */
public record PersonView(Person person, Names names, String done, List<Mistake> mistakes, String link, List<Open> sessions, List<String> issuers) {

    static final Set<String> DONE = Set.of("added", "changed", "roles", "factor", "sessions", "identity");

    static String page(Person person) {
        return "/people/" + person.id();
    }

    public String page() {
        return page(person);
    }

    /** What happened to the person, their roles, identities and links. */
    public ItemTrail trail() {
        String id = String.valueOf(person.id());
        return ItemTrail.in("").and("person", person.login()).and("person_role", id, "").and("person_identity", id, "").and("one_time_link", id);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public boolean isWrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }
}
