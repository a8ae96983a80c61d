package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Brand;
import fi.toteuma.document.Document;
import fi.toteuma.document.Furniture;
import fi.toteuma.document.Notation;
import fi.toteuma.document.Table;
import fi.toteuma.finance.Account;
import fi.toteuma.finance.Amendments;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.content.Markup;
import fi.toteuma.reporting.internal.layout.Layout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes a document: its parts from the layout, its furniture and look from the municipality, and where figures come from. */
public final class DocumentMaker {

    private static final String NBSP = "\u00A0";

    private final MunicipalityId municipality;
    private final Figures figures;
    private final Amendments amendments;
    private final List<Account> accounts;

    public DocumentMaker(MunicipalityId municipality, Figures figures, Amendments amendments, List<Account> accounts) {
        this.municipality = municipality;
        this.figures = figures;
        this.amendments = amendments;
        this.accounts = accounts;
    }

    /**
     * @param reorganisations what the municipality's reorganisations did to its units
     * @param schemes all of the municipality's line schemes, by key
     * @param content what the report tells beside its figures
     * @param logo the logo's SVG, empty for none
     * @param made the document's date
     */
    public Document make(
            MunicipalitySettings settings,
            DocumentOrder order,
            Layout layout,
            OrganisationTree tree,
            ReorganisationNotes reorganisations,
            Map<String, LineScheme> schemes,
            Content content,
            String logo,
            LocalDate made) {
        Phrases phrases = new Phrases(layout.language());
        Notation notation = notation(layout, phrases);
        Subject subject = new Subject(settings, order, layout, notation, phrases, tree, reorganisations, schemes, order.unit());
        Sources sources = new Sources(figures, municipality, accounts);
        Gaps gaps = new Gaps(figures, municipality, accounts);
        FigureSource source = new FigureSource(figures, amendments, municipality, accounts, gaps);
        DocumentAssembly assembly = new DocumentAssembly(
                source,
                new GroupFigures(figures, municipality, sources, gaps),
                new Numbering(phrases, layout.numbered()),
                new LiveFigures(source, sources, content),
                content);
        List<Block> blocks = DocumentAssembly.withoutEmptySections(assembly.blocks(subject, layout.blocks()));
        List<Table> tables = blocks.stream().flatMap(Block::tables).toList();
        return new Document(
                order.key(), layout.set(), layout.language(), subject.fill(layout.title()),
                furniture(subject, tables, made), notation, brand(subject, logo), made, blocks, sources.of(tables));
    }

    /** The amounts that the document's texts can refer to. */
    public Amounts amounts(
            MunicipalitySettings settings, DocumentOrder order, Layout layout, OrganisationTree tree,
            ReorganisationNotes reorganisations, Map<String, LineScheme> schemes) {
        Phrases phrases = new Phrases(layout.language());
        Subject subject = new Subject(
                settings, order, layout, notation(layout, phrases), phrases, tree, reorganisations, schemes, order.unit());
        return new DocumentAmounts(
                subject, new FigureSource(figures, amendments, municipality, accounts, new Gaps(figures, municipality, accounts)));
    }

    /** How the document reads a text about one of its units: with its own figures. */
    public Markup markup(
            MunicipalitySettings settings, DocumentOrder order, Layout layout, OrganisationTree tree,
            ReorganisationNotes reorganisations, Map<String, LineScheme> schemes, Content content, String unit) {
        Phrases phrases = new Phrases(layout.language());
        Subject subject = new Subject(settings, order, layout, notation(layout, phrases), phrases, tree, reorganisations, schemes, unit);
        FigureSource source = new FigureSource(figures, amendments, municipality, accounts, new Gaps(figures, municipality, accounts));
        LiveFigures live = new LiveFigures(source, new Sources(figures, municipality, accounts), content);
        return new Markup(figure -> live.span(subject, figure));
    }

    private static Notation notation(Layout layout, Phrases phrases) {
        return new Notation(
                layout.minus(), NBSP, ",", layout.shareOfNothing().orElse(null),
                new Notation.Words(
                        phrases.of("missing"), phrases.of("not-booked"), phrases.of("overrun"), phrases.of("above"),
                        phrases.of("better"), phrases.of("weaker")));
    }

    private static Furniture furniture(Subject subject, List<Table> tables, LocalDate made) {
        Phrases phrases = subject.phrases();
        boolean euros = tables.stream().flatMap(table -> table.columns().stream()).allMatch(column -> column.unit() == 1);
        Wording caution = subject.settings().example().orElse(null);
        return new Furniture(
                subject.text(subject.settings().name()),
                subject.unitName(subject.unit()),
                subject.fill(subject.layout().title()),
                asOf(subject),
                phrases.of("furniture.version", Placeholders.date(made)),
                phrases.of(euros ? "furniture.euros" : "furniture.mixed"),
                caution == null ? "" : subject.text(caution));
    }

    /** The date of the figures, and that of the budget where it is another. */
    private static String asOf(Subject subject) {
        String figures = subject.phrases().of("furniture.as-of", Placeholders.date(subject.asOf()));
        LocalDate budget = subject.order().budgetAsOf();
        return budget.equals(subject.asOf())
                ? figures
                : figures + " · " + subject.phrases().of("furniture.budget-as-of", Placeholders.date(budget));
    }

    private static Brand brand(Subject subject, String logo) {
        MunicipalitySettings.Look look = subject.settings().brand();
        Brand own = Brand.TOTEUMA;
        return new Brand(
                logo,
                look.logoAlt().map(subject::text).orElse(own.logoAlt()),
                look.accent().isEmpty() ? own.accent() : look.accent(),
                look.accentTint().isEmpty() ? own.accentTint() : look.accentTint());
    }
}
