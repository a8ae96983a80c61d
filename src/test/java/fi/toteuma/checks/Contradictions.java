package fi.toteuma.checks;

import fi.toteuma.checks.ReportChecks.Stopping;
import java.time.LocalDate;
import java.util.List;

/** What stops an example's report on its way is accepted, as its controller would, so that a test can go on from there. */
public final class Contradictions {

    private Contradictions() {}

    /** @return what was accepted */
    public static List<Stopping> accept(ReportChecks checks, String municipality, String document) {
        LocalDate day = LocalDate.of(2026, 1, 2);
        List<Stopping> stopping = checks.stopping(municipality, document, day);
        stopping.forEach(one -> checks.accept(
                municipality, one.document(), one.set(), new Accepted(one.finding().finding().key(), "Luvut ovat julkaistun mukaiset.", "controller", day)));
        return stopping;
    }

    /** Opens them again: other tests read what is found. */
    public static void openAgain(ReportChecks checks, String municipality, List<Stopping> accepted) {
        accepted.forEach(one -> checks.withdraw(municipality, one.document(), one.finding().finding().key()));
    }
}
