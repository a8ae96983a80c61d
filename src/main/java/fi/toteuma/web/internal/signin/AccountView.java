package fi.toteuma.web.internal.signin;

import fi.toteuma.access.Person;
import fi.toteuma.web.internal.guard.Sessions.Open;
import java.util.List;
import java.util.Set;

/**
 * One's own account.
 *
 * @param done what was just changed; empty: nothing
 * @param provider whether one can sign in through an identity provider
 * @param linked whether the reader can
 * @param sessions where the reader is signed in, this one first
 */
public record AccountView(Person person, String done, List<Mistake> mistakes, boolean provider, boolean linked, List<Open> sessions) {

    static final Set<String> DONE = Set.of("password", "factor", "no-factor", "language", "linked", "unlinked", "not-linked", "session", "sessions");

    public boolean isWrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }
}
