package fi.toteuma.checks;

import fi.toteuma.checks.ReportChecks.Stopping;
import java.time.LocalDate;
import java.util.List;

/** What stops an example's report on its way is accepted, as its controller would, so that a test can go on from there. */
public final class Contradictions {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private Contradictions() {}

    /** @return what was accepted */
    public static List<Stopping> accept(ReportChecks checks, String municipality, String document) {
        return accept(checks, municipality, checks.stopping(municipality, document, DAY));
    }

    /** The same in a layout set that isn't the one a report is frozen in where nobody names one. */
    public static List<Stopping> accept(ReportChecks checks, String municipality, String document, String set) {
        List<Stopping> stopping = checks.of(municipality, document, set, DAY).stream()
                .filter(checked -> checked.isOpen() && checked.finding().severity() == Severity.CONTRADICTION)
                .map(checked -> new Stopping(document, set, checked))
                .toList();
        return accept(checks, municipality, stopping);
    }

    private static List<Stopping> accept(ReportChecks checks, String municipality, List<Stopping> stopping) {
        stopping.forEach(one -> checks.accept(
                municipality, one.document(), one.set(), new Accepted(one.finding().finding().key(), "Luvut ovat julkaistun mukaiset.", "controller", DAY)));
        return stopping;
    }

    /** Opens them again: other tests read what is found. */
    public static void openAgain(ReportChecks checks, String municipality, List<Stopping> accepted) {
        accepted.forEach(one -> checks.withdraw(municipality, one.document(), one.finding().finding().key()));
    }
}
