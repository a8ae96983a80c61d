package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Notation;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.municipality.RiskScale;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.reporting.internal.content.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part of this document as the contributors of words see it. */
final class DocumentTopic implements Topic {

    private static final int LAST_MONTH = 12;

    private final Subject subject;
    private final Numbering numbering;
    private final LiveFigures live;
    private boolean untranslated;

    DocumentTopic(Subject subject, Numbering numbering, LiveFigures live) {
        this.subject = subject;
        this.numbering = numbering;
        this.live = live;
    }

    @Override
    public String unit() {
        return subject.unit();
    }

    @Override
    public String unit(String written) {
        return subject.code(written);
    }

    @Override
    public Set<String> withBelow(String unit) {
        return Set.copyOf(subject.tree().subtree(unit));
    }

    @Override
    public Set<String> lastYears(String unit, boolean withBelow) {
        return subject.reorganisations().unitsOf(subject.order().year() - 1, subject.tree(), unit, withBelow);
    }

    @Override
    public String unitName(String unit) {
        return subject.tree().find(unit).map(found -> found.name().in(subject.language())).orElse(unit);
    }

    @Override
    public String bodyName(String key) {
        return subject.settings().body(key).map(Body::name).map(subject::text).orElse(key);
    }

    @Override
    public Language language() {
        return subject.language();
    }

    @Override
    public Notation notation() {
        return subject.notation();
    }

    @Override
    public RiskScale riskScale() {
        return subject.settings().riskScale();
    }

    @Override
    public LocalDate asOf() {
        return subject.asOf();
    }

    @Override
    public int year(String written) {
        return subject.year(written);
    }

    @Override
    public int month(String written) {
        return subject.month(written);
    }

    @Override
    public boolean saysResults() {
        boolean closed = subject.order().through() == LAST_MONTH && !subject.asOf().isBefore(Subject.lastDay(subject.order().year()));
        return closed && !subject.layout().interimWords();
    }

    @Override
    public String fill(String text) {
        return subject.fill(text);
    }

    @Override
    public String phrase(String key, String... arguments) {
        return subject.phrases().of(key, arguments);
    }

    @Override
    public String sectionName(String section) {
        return name(subject.settings().sectionNames(), section);
    }

    @Override
    public int sectionPlace(String section) {
        int place = List.copyOf(subject.settings().sectionNames().keySet()).indexOf(section);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    @Override
    public String statisticsName(String table) {
        return name(subject.settings().statisticsNames(), table);
    }

    private String name(Map<String, Wording> names, String key) {
        return names.containsKey(key) ? subject.text(names.get(key)) : key;
    }

    @Override
    public String anchor() {
        return numbering.anchor();
    }

    @Override
    public String tableId() {
        return numbering.words();
    }

    @Override
    public String numbered(String title) {
        return numbering.numberedTitle(title);
    }

    @Override
    public String chartId() {
        return numbering.chart();
    }

    @Override
    public String numberedChart(String title) {
        return numbering.numberedChart(title);
    }

    @Override
    public String text(Wording wording) {
        String text = subject.text(wording);
        untranslated |= !wording.texts().containsKey(subject.language()) && !text.isBlank();
        return text;
    }

    @Override
    public boolean untranslated() {
        return untranslated;
    }

    @Override
    public Span live(LiveFigure figure, String aboutUnit) {
        return live.span(subject.of(aboutUnit), figure);
    }

    @Override
    public Optional<Money> amount(String unit, String line, String what, int year, int through) {
        return live.amount(subject, unit, line, what, year, through);
    }

    @Override
    public Optional<String> amountName(String unit, String line, String what) {
        return live.name(subject, unit, line, what);
    }
}
