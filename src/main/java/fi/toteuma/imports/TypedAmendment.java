package fi.toteuma.imports;

import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a decision changes in a budget, as somebody types it.
 *
 * @param body key of the governing body
 * @param section the § of the minutes; empty where it isn't known
 * @param reason as the minutes give it
 */
public record TypedAmendment(String body, LocalDate decidedOn, String section, String reason, int year, List<Line> lines) {

    public TypedAmendment {
        lines = List.copyOf(lines);
    }

    /** @param amount what is added: more income or less cost is positive */
    public record Line(String unit, String account, Money amount) {}
}
