package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Notation;
import fi.toteuma.kernel.Money;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.reporting.Content;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How much of a project's costs is spent.
 *
 * @param percent per cent: with the decimals that were given, or with one, half up, where it was worked out
 * @param byLedger whether it was worked out: booked costs of planned ones
 */
record Spent(BigDecimal percent, boolean byLedger) {

    /** As told; else by the ledger, of the costs that were planned. Empty too where only words were told. */
    static Optional<Spent> of(Content content, Project project, ProjectReport report) {
        if (report.spent().isPresent() || !report.spentPrinted().isEmpty()) {
            return report.spent().map(told -> new Spent(told, false));
        }
        Map<String, Money> booked = content.ledgerCosts();
        return report.costs()
                .filter(planned -> planned.signum() > 0 && booked.containsKey(project.ledgerProject()))
                .map(planned -> new Spent(Notation.percent(booked.get(project.ledgerProject()), planned, 1), true));
    }
}
