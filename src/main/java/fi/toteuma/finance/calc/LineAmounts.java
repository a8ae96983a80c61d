package fi.toteuma.finance.calc;

import fi.toteuma.finance.calc.LineScheme.Content;
import fi.toteuma.finance.calc.LineScheme.Line;
import fi.toteuma.finance.calc.LineScheme.Part;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The amounts of a scheme's lines, in cents. A line over no facts is zero (rule 12). */
public final class LineAmounts {

    private final LineScheme scheme;
    private final Map<String, Money> booked = new HashMap<>();
    private final Map<String, Money> amounts = new HashMap<>();

    /**
     * @param date the day whose mapping of accounts to lines applies: the last day of the amounts' year
     * @param accounts amounts; those of accounts that the scheme leaves out don't count
     */
    public LineAmounts(LineScheme scheme, LocalDate date, List<AccountAmount> accounts) {
        this.scheme = scheme;
        for (AccountAmount each : accounts) {
            if (scheme.side().takes(each.internal())) {
                for (String line : scheme.linesOf(each.account(), date)) {
                    booked.merge(line, each.amount(), Money::plus);
                }
            }
        }
        for (Line line : scheme.lines()) {
            amounts.put(line.key(), sum(line));
        }
    }

    /** The line's amount; sums are made of their parts' cents, never of rounded parts (rule 3). */
    public Money of(String line) {
        Money amount = amounts.get(line);
        if (amount == null) {
            throw new IllegalArgumentException("scheme " + scheme.key() + " has no line " + line);
        }
        return amount;
    }

    private Money sum(Line line) {
        return switch (line.content()) {
            case Content.Accounts ignored -> booked.getOrDefault(line.key(), Money.ZERO);
            case Content.Sum(List<Part> parts) -> {
                Money total = Money.ZERO;
                for (Part part : parts) {
                    Money amount = sum(scheme.line(part.line()));
                    total = part.sign() < 0 ? total.minus(amount) : total.plus(amount);
                }
                yield total;
            }
        };
    }
}
