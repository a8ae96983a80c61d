package fi.toteuma.checks.internal;

import fi.toteuma.checks.Accepted;
import fi.toteuma.checks.AcceptedFindings;
import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.checks.Checks;
import fi.toteuma.checks.ReportChecks;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Severity;
import fi.toteuma.checks.UnknownFinding;
import fi.toteuma.document.Document;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.publishing.AgendaGate;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.reporting.ReportSubject;
import fi.toteuma.reporting.ReportSubjects;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.UnknownReport;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Checks of reports made of what is in the database; the report and what it is held against are of one moment. */
@Service
class DatabaseReportChecks implements ReportChecks, AgendaGate {

    private final Reports reports;
    private final ReportSubjects subjects;
    private final Municipalities municipalities;
    private final AcceptedFindings accepted;
    private final PublishedReports published;
    private final Publishing publishing;

    DatabaseReportChecks(
            Reports reports, ReportSubjects subjects, Municipalities municipalities, AcceptedFindings accepted, PublishedReports published,
            Publishing publishing) {
        this.reports = reports;
        this.subjects = subjects;
        this.municipalities = municipalities;
        this.accepted = accepted;
        this.published = published;
        this.publishing = publishing;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<CheckedFinding> of(String municipality, String document, String set, LocalDate today) {
        return check(municipality, document, set, today);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Stopping> stopping(String municipality, String document, LocalDate today) {
        Publishing.Together together = publishing.together(municipality, document);
        return together.documents().stream()
                .flatMap(key -> check(municipality, key, together.set(), today).stream()
                        .filter(DatabaseReportChecks::stops)
                        .map(checked -> new Stopping(key, together.set(), checked)))
                .toList();
    }

    /** In the transaction that freezes it: nothing changes between the look and the freeze. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long stopping(String municipality, String document, Document made) {
        return check(municipality, document, made).stream().filter(DatabaseReportChecks::stops).count();
    }

    private static boolean stops(CheckedFinding checked) {
        return checked.isOpen() && checked.finding().severity() == Severity.CONTRADICTION;
    }

    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void accept(String municipality, String document, String set, Accepted acceptance) {
        boolean found = check(municipality, document, set, acceptance.on()).stream()
                .anyMatch(checked -> checked.finding().key().equals(acceptance.key()));
        if (!found) {
            throw new UnknownFinding(acceptance.key());
        }
        accepted.accept(id(municipality), document, acceptance);
    }

    @Override
    @Transactional
    public void withdraw(String municipality, String document, String key) {
        if (!accepted.withdraw(id(municipality), document, key)) {
            throw new UnknownFinding(key);
        }
    }

    private List<CheckedFinding> check(String municipality, String document, String set, LocalDate today) {
        return check(municipality, document, reports.make(municipality, document, set, today));
    }

    private List<CheckedFinding> check(String municipality, String document, Document made) {
        ReportSubject subject = subjects.of(municipality, document);
        ReportUnderCheck report =
                new ReportUnderCheck(made, subject, published.of(municipality, made.language()), subject.materiality());
        return Checks.of(report, accepted.of(id(municipality), document));
    }

    private MunicipalityId id(String municipality) {
        return municipalities.find(municipality).map(Municipality::id)
                .orElseThrow(() -> new UnknownReport("no municipality '" + municipality + "'"));
    }
}
