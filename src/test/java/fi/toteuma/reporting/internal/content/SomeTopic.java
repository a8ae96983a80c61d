package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block.Span;
import fi.toteuma.document.Notation;
import fi.toteuma.kernel.Language;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.RiskScale;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.reporting.internal.assembly.Phrases;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A document of unit T and the unit 10 below it, in Finnish unless said otherwise; its live figures are their own names. */
record SomeTopic(LocalDate asOf, boolean saysResults, Language language, Set<Wording> missed) implements Topic {

    static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
    static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    static SomeTopic interim() {
        return new SomeTopic(JUNE, false, Language.FI, new HashSet<>());
    }

    static SomeTopic closing() {
        return new SomeTopic(DECEMBER, true, Language.FI, new HashSet<>());
    }

    SomeTopic inSwedish() {
        return new SomeTopic(asOf, saysResults, Language.SV, new HashSet<>());
    }

    @Override
    public String unit() {
        return "T";
    }

    @Override
    public String unit(String written) {
        return written.equals("self") ? "T" : written;
    }

    @Override
    public Set<String> withBelow(String unit) {
        return unit.equals("T") ? Set.of("T", "10") : Set.of(unit);
    }

    @Override
    public Set<String> lastYears(String unit, boolean withBelow) {
        return withBelow ? Set.of(unit, "OLD") : Set.of(unit);
    }

    @Override
    public String unitName(String unit) {
        return "unit " + unit;
    }

    @Override
    public String bodyName(String key) {
        return key;
    }

    @Override
    public Notation notation() {
        return new Notation("−", "\u00a0", ",", null, new Notation.Words("puuttuu", "", "", "", "", ""));
    }

    @Override
    public RiskScale riskScale() {
        return RiskScale.USUAL;
    }

    @Override
    public int year(String written) {
        return written.startsWith("n") ? asOf.getYear() + Integer.parseInt("0" + written.substring(1).replace("-", "")) * -1
                : Integer.parseInt(written);
    }

    @Override
    public int month(String written) {
        return written.equals("m") ? asOf.getMonthValue() : Integer.parseInt(written);
    }

    @Override
    public String fill(String text) {
        return text;
    }

    @Override
    public String phrase(String key, String... arguments) {
        return new Phrases(language).of(key, arguments);
    }

    @Override
    public String sectionName(String section) {
        return section;
    }

    @Override
    public int sectionPlace(String section) {
        return 0;
    }

    @Override
    public String statisticsName(String table) {
        return table;
    }

    @Override
    public String anchor() {
        return "s1";
    }

    @Override
    public String tableId() {
        return "w1";
    }

    @Override
    public String numbered(String title) {
        return title;
    }

    @Override
    public String chartId() {
        return "k1";
    }

    @Override
    public String numberedChart(String title) {
        return title;
    }

    @Override
    public Span live(LiveFigure figure, String aboutUnit) {
        return new Span("<" + figure.name() + ">", false, "live/" + figure.name());
    }

    @Override
    public Optional<Money> amount(String unit, String line, String what, int year, int through) {
        return unit.equals("T") ? Optional.of(Money.of("-1000.00")) : Optional.of(Money.of("-50.00"));
    }

    @Override
    public String text(Wording wording) {
        if (!wording.texts().containsKey(language)) {
            missed.add(wording);
        }
        return wording.in(language);
    }

    @Override
    public boolean untranslated() {
        return !missed.isEmpty();
    }

    @Override
    public Optional<String> amountName(String unit, String line, String what) {
        return Optional.of(unitName(unit) + " " + line + " " + what);
    }
}
