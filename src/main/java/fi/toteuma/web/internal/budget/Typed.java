package fi.toteuma.web.internal.budget;

import fi.toteuma.kernel.Money;
import java.util.Optional;

/**
 * What was typed into a cell and isn't stored yet.
 *
 * @param fault why it can't be read, as the end of a phrase's key; empty where it can
 * @param meant the amount it may have meant
 */
public record Typed(String text, String fault, Optional<Money> meant) {

    static Typed of(String text) {
        return new Typed(text, "", Optional.empty());
    }

    public boolean isWrong() {
        return !fault.isEmpty();
    }
}
