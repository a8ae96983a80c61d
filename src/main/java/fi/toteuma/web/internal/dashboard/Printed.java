package fi.toteuma.web.internal.dashboard;

import fi.toteuma.dashboard.Accrual;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import fi.toteuma.web.internal.page.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures in print: amounts in whole euros, shares with two decimals, and words for what isn't there. */
record Printed(Words words, FigureLinks links) {

    /** An amount that leads to its explanation; where there is none, the phrase that says so. */
    Figure amount(Optional<Money> amount, String line, String column, String absent) {
        return amount.map(money -> new Figure(euros(money), true, links.of(line, column, new Value.Amount(money)).orElse(null)))
                .orElseGet(() -> new Figure(words.of(absent), false, null));
    }

    /** A share in per cent that leads to its explanation; a dash where it can't be said. */
    Figure share(Optional<Money> part, Optional<Money> whole, String line, String column) {
        return part.flatMap(of -> whole.flatMap(all -> Accrual.share(of, all).map(share ->
                        new Figure(percent(share), true, links.of(line, column, new Value.Share(of, all)).orElse(null)))))
                .orElseGet(() -> new Figure("–", true, null));
    }

    /** The sign is that of the amount: costs are negative. */
    String euros(Money money) {
        return words.number(money.in(1, 0).longValueExact());
    }

    String percent(BigDecimal percent) {
        return words.money(percent);
    }

    /** A share; a dash where it can't be said. */
    String percent(Optional<BigDecimal> percent) {
        return percent.map(this::percent).orElse("–");
    }
}
