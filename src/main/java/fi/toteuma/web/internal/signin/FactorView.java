package fi.toteuma.web.internal.signin;

import fi.toteuma.access.Person;
import java.util.List;
import java.util.Optional;

/**
 * The page of one's second factor.
 *
 * @param key for an authenticator that isn't in use yet
 * @param needed whether the reader's role needs one
 */
public record FactorView(Person person, List<Mistake> mistakes, Optional<CodeKey> key, boolean needed) {

    public boolean isWrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }
}
