package fi.toteuma.web.internal.signin;

import fi.toteuma.access.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One's own account.
 *
 * @param done what was just changed; empty: nothing
 * @param provider whether one can sign in through an identity provider
 * @param linked whether the reader can
 * @param key for an authenticator that isn't in use yet
 */
public record AccountView(Person person, String done, List<Mistake> mistakes, Optional<CodeKey> key, boolean provider,
        boolean linked) {

    static final Set<String> DONE = Set.of("password", "factor", "no-factor", "language", "linked", "unlinked", "not-linked");

    public boolean isWrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }
}
