package fi.toteuma.finance.internal;

import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.SourceFact;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which figures are given, where they come from two places. */
final class RestatedOrder {

    private static final Comparator<String> OBJECT = Comparator.nullsFirst(Comparator.naturalOrder());

    static final Comparator<SourceFact> FACTS = Comparator.comparing((SourceFact fact) -> fact.measure().name())
            .thenComparing(SourceFact::account)
            .thenComparing(SourceFact::year)
            .thenComparing(SourceFact::month)
            .thenComparing(SourceFact::edition, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(SourceFact::object, OBJECT)
            .thenComparing(SourceFact::internal)
            .thenComparing(SourceFact::batch);

    private RestatedOrder() {}

    /** By query in the order asked, then by account. */
    static List<AccountSum> rows(Map<AccountSum, Money> sums, List<FigureQuery> queries) {
        Map<String, Integer> places = new HashMap<>();
        queries.forEach(query -> places.put(query.key(), places.size()));
        List<AccountSum> rows = new ArrayList<>();
        sums.forEach((key, amount) -> rows.add(new AccountSum(key.query(), key.account(), key.object(), key.internal(), amount)));
        rows.sort(Comparator.comparing((AccountSum row) -> places.getOrDefault(row.query(), 0))
                .thenComparing(AccountSum::account)
                .thenComparing(AccountSum::object, OBJECT)
                .thenComparing(AccountSum::internal));
        return rows;
    }
}
