package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Passage.Speaks;
import fi.toteuma.checks.Passage;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject.Line;
import fi.toteuma.reporting.ReportSubject.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text says "personnel costs were 1 234 000 €" and the tables say something else. Only where nothing stands between a line's
 * name, a verb and the figure; a figure that is any of the line's own (actual, budget, forecast, last year's, their differences
 * and shares) is taken for that one.
 */
final class FigureInText implements Rule {

    private static final Pattern IS = Pattern.compile("(?iu)^\\s+(?:(?:on|ovat|oli|olivat|toteutui|toteutuivat|toteutunut|kertyi|kertyivät|kertynyt"
            + "|yhteensä|är|var|blev|uppgick|utföll|förverkligades|till|totalt|is|are|was|were|came|to|in|total)\\s+){1,3}");
    private static final Pattern FIGURE = Pattern.compile("(?iu)^([-−–]?\\s?\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:,\\d+)?|[-−–]?\\s?\\d+(?:,\\d+)?)"
            + "[ \u00a0\u202f]?(€|euro\\p{L}*|t€|milj\\. ?€|milj\\. euro\\p{L}*|miljoon\\p{L}* euro\\p{L}*|M€|%|prosent\\p{L}*|procent|per cent)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    @Override
    public String name() {
        return "figure-in-text";
    }

    @Override
    public String source() {
        return "Report quality 21";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        List<Finding> findings = new ArrayList<>();
        LineNames names = new LineNames(report);
        for (Passage text : Sentences.ofMoney(report)) {
            for (String sentence : Sentences.of(text.text().in(report.language()))) {
                Optional<String> unit = unit(report, text, sentence);
                if (unit.isPresent() && !isOfAnotherYear(report, sentence)) {
                    names.in(sentence).stream()
                            .filter(named -> text.speaks() == Speaks.OF_THE_UNIT || named.from() == 0)
                            .forEach(named -> check(report, text, unit.get(), sentence, named).ifPresent(findings::add));
                }
            }
        }
        return findings;
    }

    /** The text's own unit, or the one other that the sentence names; empty where it names several. */
    private static Optional<String> unit(ReportUnderCheck report, Passage text, String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        List<String> others = report.subject().units().stream()
                .filter(unit -> !unit.code().equals(text.unit()) && isNamed(report, unit, lower))
                .map(Unit::code)
                .toList();
        return others.isEmpty() ? Optional.of(text.unit()) : others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(ReportUnderCheck report, Unit unit, String sentence) {
        String name = unit.name().in(report.language()).toLowerCase(Locale.ROOT);
        return sentence.contains(name.length() > 4 ? name.substring(0, name.length() - 2) : name);
    }

    private static boolean isOfAnotherYear(ReportUnderCheck report, String sentence) {
        return YEAR.matcher(sentence).results()
                .anyMatch(match -> Integer.parseInt(match.group()) != report.subject().year());
    }

    private Optional<Finding> check(
            ReportUnderCheck report, Passage text, String unit, String sentence, LineNames.Named named) {
        String rest = sentence.substring(named.to());
        Matcher is = IS.matcher(rest);
        if (!is.find()) {
            return Optional.empty();
        }
        Matcher figure = FIGURE.matcher(rest.substring(is.end()));
        Optional<Money> actual = report.amount(unit, named.line(), Amounts.ACTUAL);
        if (!figure.find() || actual.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(figure.group(1).replaceAll("[^\\d,]", "").replace(',', '.'));
        String measuredIn = figure.group(2).toLowerCase(Locale.ROOT);
        List<Money> own = OWN.stream().flatMap(what -> report.amount(unit, named.line(), what).stream()).toList();
        boolean share = measuredIn.startsWith("%") || measuredIn.startsWith("pro") || measuredIn.startsWith("per");
        boolean known = share ? isShare(own, number) : isAmount(own, number, unitOf(measuredIn));
        if (known) {
            return Optional.empty();
        }
        Said said = share
                ? Said.Percent.of(actual.get(), report.amount(unit, named.line(), Amounts.BUDGET).orElse(Money.ZERO))
                : new Said.Euros(actual.get());
        return Optional.of(new Finding(
                name(), share ? "share" : "", Severity.CONTRADICTION, text.place(),
                List.of(Quote.of(sentence), new Said.Name(named.line().label()), new Said.Text(figure.group()), said,
                        new Said.Name(report.unitName(unit)))));
    }

    private static final List<String> OWN = List.of(
            Amounts.ACTUAL, Amounts.BUDGET, Amounts.ORIGINAL_BUDGET, Amounts.FORECAST, Amounts.BEFORE, Amounts.YEAR_BEFORE);

    private static BigDecimal unitOf(String measuredIn) {
        if (measuredIn.startsWith("m")) {
            return BigDecimal.valueOf(1_000_000);
        }
        return BigDecimal.valueOf(measuredIn.startsWith("t") ? 1_000 : 1);
    }

    private static boolean isAmount(List<Money> own, BigDecimal number, BigDecimal unit) {
        for (Money one : own) {
            for (Money other : withNothing(own)) {
                if (one.minus(other).abs().amount().divide(unit, number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isShare(List<Money> own, BigDecimal number) {
        for (Money part : own) {
            for (Money whole : own) {
                if (!whole.isZero()) {
                    BigDecimal percent = part.amount().scaleByPowerOfTen(2).divide(whole.amount(), number.scale(), RoundingMode.HALF_UP);
                    BigDecimal change = part.minus(whole).amount().scaleByPowerOfTen(2).divide(whole.amount(), number.scale(), RoundingMode.HALF_UP);
                    if (percent.compareTo(number) == 0 || change.abs().compareTo(number) == 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Money> withNothing(List<Money> own) {
        List<Money> all = new ArrayList<>(own);
        all.add(Money.ZERO);
        return all;
    }
}
