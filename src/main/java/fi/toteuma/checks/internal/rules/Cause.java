package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Passage.Speaks;
import fi.toteuma.checks.Passage;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.document.Table.Row.Role;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject.Kind;
import fi.toteuma.reporting.ReportSubject.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text gives a cause for more or less income or costs, while the line of that cause went the other way. Held against the budget
 * of a whole year, or, where the text compares with last year, against that.
 */
final class Cause implements Rule {

    /** What a text claims of all income or all costs. */
    private record Claim(String sentence, Kind kind, boolean more, boolean thanLastYear) {}

    @Override
    public String name() {
        return "cause";
    }

    @Override
    public String source() {
        return "Domain, section 5; report quality 21";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        List<Finding> findings = new ArrayList<>();
        for (Passage text : Sentences.ofMoney(report)) {
            List<String> sentences = Sentences.of(text.text().in(report.language()));
            for (int i = 0; i < sentences.size(); i++) {
                String sentence = sentences.get(i);
                if (!Words.has(Words.BECAUSE, sentence) || Words.has(Words.BUT, sentence) || Words.has(Words.NOT, sentence)) {
                    continue;
                }
                Optional<Claim> claim = claim(sentences, i)
                        .filter(found -> text.speaks() == Speaks.OF_THE_UNIT || Words.BEGINS_WITH_MONEY.matcher(found.sentence()).find());
                claim.ifPresent(found -> Topic.in(sentence)
                        .flatMap(topic -> check(report, text, found, topic))
                        .forEach(findings::add));
            }
        }
        return findings;
    }

    /** Of the sentence itself, or of the one before where it goes on about that. */
    private static Optional<Claim> claim(List<String> sentences, int at) {
        boolean goesOn = at > 0 && Words.GOES_ON.matcher(sentences.get(at)).matches();
        String sentence = sentences.get(goesOn ? at - 1 : at);
        boolean more = Words.has(Words.MORE, sentence);
        boolean less = Words.has(Words.LESS, sentence);
        if (more == less || Words.has(Words.NOT, sentence)) {
            return Optional.empty();
        }
        return Words.kind(sentence)
                .map(kind -> new Claim(sentence, kind, more, Words.has(Words.LAST_YEAR, sentence + " " + sentences.get(at))));
    }

    private Stream<Finding> check(ReportUnderCheck report, Passage text, Claim claim, Topic topic) {
        List<Line> lines = report.statement().stream()
                .filter(line -> line.role() == Role.DETAIL && line.kind() == claim.kind() && topic.isOf(line, report.language()))
                .toList();
        if (lines.size() != 1 || !claim.thanLastYear() && !report.isWholeYear()) {
            return Stream.empty();
        }
        Line line = lines.getFirst();
        String reference = claim.thanLastYear() ? Amounts.BEFORE : Amounts.BUDGET;
        Optional<Money> compared = report.amount(text.unit(), line, reference);
        Optional<Money> actual = report.amount(text.unit(), line, Amounts.ACTUAL);
        if (compared.isEmpty() || actual.isEmpty() || compared.get().isZero() && actual.get().isZero()) {
            return Stream.empty();
        }
        Money growth = actual.get().abs().minus(compared.get().abs());
        boolean otherWay = growth.signum() == (claim.more() ? -1 : 1);
        if (!otherWay || report.materiality().isTrifle(growth)) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                name(), claim.more() ? "more" : "less", Severity.CONTRADICTION, text.place(),
                List.of(
                        Quote.of(claim.sentence()), new Said.Term(topic.key()), new Said.Name(line.label()),
                        new Said.Euros(actual.get()), new Said.Term(reference), new Said.Euros(compared.get()),
                        Said.Percent.of(actual.get(), compared.get()))));
    }
}
