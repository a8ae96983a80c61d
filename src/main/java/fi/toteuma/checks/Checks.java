package fi.toteuma.checks;

import fi.toteuma.checks.internal.ReadingOrder;
import fi.toteuma.checks.internal.rules.Rules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules over one report. */
public final class Checks {

    private Checks() {}

    /** What doesn't hold, in the order of the document; what stands nowhere in it comes last. */
    public static List<Finding> of(ReportUnderCheck report) {
        return of(report, new ReadingOrder(report));
    }

    private static List<Finding> of(ReportUnderCheck report, ReadingOrder order) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Rule rule : Rules.ALL) {
            rule.check(report).forEach(finding -> findings.putIfAbsent(finding.key(), finding));
        }
        return findings.values().stream().sorted(order).toList();
    }

    /** The same, with what people have accepted and where each stands in the document. */
    public static List<CheckedFinding> of(ReportUnderCheck report, Collection<Accepted> accepted) {
        ReadingOrder order = new ReadingOrder(report);
        return of(report, order).stream()
                .map(finding -> new CheckedFinding(finding, accepted(finding.key(), accepted), order.block(finding.place())))
                .toList();
    }

    private static Optional<Accepted> accepted(String key, Collection<Accepted> all) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
