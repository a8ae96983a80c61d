package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Passage.Speaks;
import fi.toteuma.checks.Passage;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.reporting.ReportSubject.Kind;
import fi.toteuma.reporting.ReportSubject.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** A text says that money went as planned, while the budget is materially exceeded and the text doesn't say so. */
final class AsPlanned implements Rule {

    @Override
    public String name() {
        return "as-planned";
    }

    @Override
    public String source() {
        return "Domain, section 5; report quality 21";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        List<Finding> findings = new ArrayList<>();
        LineNames names = new LineNames(report);
        for (Passage text : Sentences.ofMoney(report)) {
            List<String> sentences = Sentences.of(text.text().in(report.language()));
            if (sentences.stream().anyMatch(AsPlanned::tellsOfOverrun)) {
                continue;
            }
            sentences.stream()
                    .filter(AsPlanned::isClaim)
                    .flatMap(sentence -> subject(report, names, text, sentence)
                            .flatMap(line -> Standing.of(report, text.unit(), line))
                            .filter(standing -> standing.isMateriallyWorse(report))
                            .map(standing -> finding(report, text, sentence, standing))
                            .stream())
                    .forEach(findings::add);
        }
        return findings;
    }

    static boolean isClaim(String sentence) {
        String rest = Words.PLANNED_DEPRECIATION.matcher(sentence).replaceAll("");
        Matcher claim = Words.AS_PLANNED.matcher(rest);
        return claim.find() && !Words.has(Words.NOT, rest.substring(0, claim.start()));
    }

    static boolean tellsOfOverrun(String sentence) {
        boolean ofIncome = Words.kind(sentence).filter(kind -> kind == Kind.INCOME).isPresent();
        boolean ofMoney = Words.kind(sentence).isPresent() || Words.has(Words.ECONOMY, sentence);
        return Words.has(Words.OVER, sentence) && ofMoney && !ofIncome && !Words.has(Words.NOT, sentence);
    }

    /** The line that a sentence is about: the one it names, or all costs, all income, or the result. */
    private static Optional<Line> subject(ReportUnderCheck report, LineNames names, Passage text, String sentence) {
        List<Line> named = names.in(sentence).stream().map(LineNames.Named::line).distinct().toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst()).filter(line -> text.speaks() == Speaks.OF_THE_UNIT || names.begin(sentence));
        }
        if (text.speaks() != Speaks.OF_THE_UNIT) {
            return Optional.empty(); // all costs of what? Of the goal, as likely as of the unit
        }
        Optional<Kind> kind = Words.kind(sentence);
        if (kind.isPresent() && named.isEmpty()) {
            return report.total(kind.get());
        }
        return Words.has(Words.ECONOMY, sentence) || isOfTheBudgetYear(report, text, sentence) ? report.result() : Optional.empty();
    }

    /** "The year went as planned", under the heading of the budget's outturn. */
    private static boolean isOfTheBudgetYear(ReportUnderCheck report, Passage text, String sentence) {
        return Words.has(Words.BUDGET, text.heading().in(report.language())) && Words.has(Words.THE_WHOLE, sentence);
    }

    private Finding finding(ReportUnderCheck report, Passage text, String sentence, Standing standing) {
        List<Said> values = new ArrayList<>(List.of(Quote.of(sentence)));
        values.addAll(standing.said());
        return new Finding(name(), standing.variant(), Severity.CONTRADICTION, text.place(), values);
    }
}
