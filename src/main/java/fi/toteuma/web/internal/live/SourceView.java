package fi.toteuma.web.internal.live;

import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.document.Provenance.Source;
import fi.toteuma.kernel.Money;
import fi.toteuma.web.internal.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a figure in a sentence comes from: the facts that it is of, by what they are and by account. */
public record SourceView(LiveReport report, Source source) {

    /** @param measure as facts name it */
    public record Group(String measure, int year, List<Account> accounts, Money total) {}

    /** An account's amount over its months. */
    public record Account(String code, String name, Money amount) {}

    public List<Group> groups() {
        Map<String, List<Fact>> byMeasure = new LinkedHashMap<>();
        source.facts().forEach(fact -> byMeasure.computeIfAbsent(fact.measure() + " " + fact.year(), unseen -> new ArrayList<>()).add(fact));
        return byMeasure.values().stream()
                .map(facts -> new Group(facts.getFirst().measure(), facts.getFirst().year(), accounts(facts), sum(facts)))
                .toList();
    }

    private static List<Account> accounts(List<Fact> facts) {
        Map<String, List<Fact>> byAccount = new LinkedHashMap<>();
        facts.forEach(fact -> byAccount.computeIfAbsent(fact.account(), unseen -> new ArrayList<>()).add(fact));
        return byAccount.values().stream()
                .map(account -> new Account(account.getFirst().account(), account.getFirst().accountName(), sum(account)))
                .toList();
    }

    private static Money sum(List<Fact> facts) {
        return facts.stream().map(Fact::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What a measure is called; its own name where the pages have no phrase for it. */
    public String measure(Words words, Group group) {
        return words.has("measure." + group.measure()) ? words.of("measure." + group.measure()) : group.measure();
    }
}
