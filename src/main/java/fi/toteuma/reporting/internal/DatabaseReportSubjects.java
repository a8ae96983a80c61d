package fi.toteuma.reporting.internal;

import fi.toteuma.finance.Account;
import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.Amendments;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.LedgerState;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.projects.Project;
import fi.toteuma.projects.ProjectReport;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.ReportSubject;
import fi.toteuma.reporting.ReportSubject.Binding;
import fi.toteuma.reporting.ReportSubject.EarlierProject;
import fi.toteuma.reporting.ReportSubjects;
import fi.toteuma.reporting.internal.assembly.DocumentMaker;
import fi.toteuma.reporting.internal.assembly.ReorganisationNotes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports' subjects out of what is in the database. */
@Service
@Transactional(readOnly = true)
class DatabaseReportSubjects implements ReportSubjects {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Figures figures;
    private final Amendments amendments;
    private final Accounts accounts;
    private final Contents contents;

    DatabaseReportSubjects(
            Municipalities municipalities, Organisations organisations, Figures figures, Amendments amendments, Accounts accounts,
            Contents contents) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.figures = figures;
        this.amendments = amendments;
        this.accounts = accounts;
        this.contents = contents;
    }

    @Override
    public ReportSubject of(String municipalityKey, String key) {
        Municipality municipality = DatabaseReports.municipality(municipalities, municipalityKey);
        MunicipalitySettings settings = DatabaseReports.settings(municipality);
        DocumentOrder order = DatabaseReports.order(settings, key);
        Map<String, String> files = municipalities.files(municipality.id());
        Map<String, LineScheme> schemes = DatabaseReports.schemes(settings, files);
        Organisation organisation = organisations.of(municipality.id());
        OrganisationTree tree = organisation.at(order.treeDate());
        List<Account> all = accounts.all(municipality.id());
        Amounts amounts = new DocumentMaker(municipality.id(), figures, amendments, all)
                .amounts(
                        settings, order,
                        DatabaseReports.layout(order, order.layouts().keySet().iterator().next(), files), tree,
                        new ReorganisationNotes(organisation, organisations.reorganisations(municipality.id())), schemes);
        return new ReportSubject(
                order.treeDate(), order.year(), order.through(), ledgerThrough(municipality.id(), order), order.restatedComparatives(), units(tree, order), lines(order, schemes, all),
                bindings(settings, tree, order), contents.of(municipality.id(), order), earlier(municipality.id(), settings, order),
                amounts, settings.sectionNames(), settings.statisticsNames(), settings.materiality());
    }

    private int ledgerThrough(MunicipalityId municipality, DocumentOrder order) {
        LedgerState state = figures.ledgerState(municipality, order.lastMonth().atEndOfMonth());
        if (state.lastBatch() == null) {
            return 0;
        }
        YearMonth through = state.through();
        return through == null ? order.through() : through.getMonthValue();
    }

    private static List<ReportSubject.Unit> units(OrganisationTree tree, DocumentOrder order) {
        return tree.subtree(order.unit()).stream()
                .map(tree::unit)
                .map(unit -> new ReportSubject.Unit(
                        unit.code(), Objects.requireNonNullElse(unit.parent(), ""), unit.name(), unit.printedAs()))
                .toList();
    }

    private static List<ReportSubject.Line> lines(DocumentOrder order, Map<String, LineScheme> schemes, List<Account> accounts) {
        LineKinds kinds = new LineKinds(accounts, order.lastMonth().atEndOfMonth());
        List<ReportSubject.Line> lines = new ArrayList<>();
        order.schemes().forEach((name, key) -> {
            if (schemes.get(key) instanceof LineScheme scheme) {
                scheme.lines().forEach(line -> lines.add(
                        new ReportSubject.Line(name, line.key(), line.label(), line.role(), kinds.of(scheme, line))));
            }
        });
        return lines;
    }

    private static List<Binding> bindings(MunicipalitySettings settings, OrganisationTree tree, DocumentOrder order) {
        return settings.bindingLevels().stream()
                .flatMap(level -> tree.subtree(order.unit()).stream()
                        .filter(unit -> tree.unit(unit).level().equals(level.level()))
                        .flatMap(unit -> settings.body(level.body()).stream()
                                .map(body -> new Binding(
                                        body.name(), body.kind() == Body.Kind.COUNCIL, unit, level.scheme() + ":" + level.line()))))
                .toList();
    }

    private List<EarlierProject> earlier(MunicipalityId municipality, MunicipalitySettings settings, DocumentOrder order) {
        List<DocumentOrder> before = settings.documents().stream()
                .filter(other -> other.treeDate().isBefore(order.treeDate()))
                .sorted(Comparator.comparing(DocumentOrder::treeDate).reversed())
                .toList();
        List<EarlierProject> earlier = new ArrayList<>();
        for (DocumentOrder other : before) {
            Content content = contents.of(municipality, other);
            for (ProjectReport report : content.projectReports()) {
                for (Project project : content.projects()) {
                    if (project.code().equals(report.project())) {
                        earlier.add(new EarlierProject(other.key(), project, report));
                    }
                }
            }
        }
        return earlier;
    }
}
