package fi.toteuma.reporting.internal;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Piece;
import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.Amendments;
import fi.toteuma.finance.Figures;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.narrative.LiveFigure.Part;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.Organisation;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Organisations;
import fi.toteuma.reporting.PrintedProse;
import fi.toteuma.reporting.internal.assembly.DocumentMaker;
import fi.toteuma.reporting.internal.assembly.Phrases;
import fi.toteuma.reporting.internal.assembly.ReorganisationNotes;
import fi.toteuma.reporting.internal.content.Markup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads texts with figures out of what is in the database; figures are asked for only where a text refers to one. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class DatabasePrintedProse implements PrintedProse {

    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Figures figures;
    private final Amendments amendments;
    private final Accounts accounts;
    private final Contents contents;

    DatabasePrintedProse(
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
    public Map<String, List<Piece>> of(String municipalityKey, LocalDate day, String unit, Collection<String> texts) {
        Municipality municipality = DatabaseReports.municipality(municipalities, municipalityKey);
        MunicipalitySettings settings = DatabaseReports.settings(municipality);
        Optional<Markup> document = texts.stream().anyMatch(DatabasePrintedProse::hasFigures)
                ? markup(municipality, settings, day, unit)
                : Optional.empty();
        Phrases phrases = new Phrases(settings.language());
        Markup markup = document.orElseGet(() -> new Markup(figure -> gap(phrases, figure)));
        Map<String, List<Piece>> read = new LinkedHashMap<>();
        texts.forEach(text -> read.put(text, markup.pieces(text)));
        return read;
    }

    private static boolean hasFigures(String text) {
        return LiveFigure.split(text).stream().anyMatch(Part.Reference.class::isInstance);
    }

    private static Span gap(Phrases phrases, LiveFigure figure) {
        return new Span(phrases.of("live.missing", figure.kind() + ":" + figure.name()), true);
    }

    private Optional<Markup> markup(Municipality municipality, MunicipalitySettings settings, LocalDate day, String unit) {
        Organisation organisation = organisations.of(municipality.id());
        OrganisationTree tree = organisation.at(day);
        Map<String, String> files = municipalities.files(municipality.id());
        return settings.documents().stream()
                .filter(order -> order.treeDate().equals(day))
                .filter(order -> tree.find(order.unit()).isPresent() && tree.subtree(order.unit()).contains(unit))
                .findFirst()
                .map(order -> new DocumentMaker(municipality.id(), figures, amendments, accounts.all(municipality.id()))
                        .markup(
                                settings, order, DatabaseReports.layout(order, first(order), files), tree,
                                new ReorganisationNotes(organisation, organisations.reorganisations(municipality.id())),
                                DatabaseReports.schemes(settings, files), contents.of(municipality.id(), order), unit));
    }

    private static String first(DocumentOrder order) {
        return order.layouts().keySet().iterator().next();
    }
}
