package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Block.Paragraph.Role;
import fi.toteuma.document.Block.Span;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.internal.assembly.FigureSource.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The finding in a sentence or three, for page one. A share is only said of amounts on the same side: a net income that
 * turned into a net cost is no percentage of it.
 */
final class Lead {

    private final Subject subject;
    private final String kind;
    private final LineScheme.Line result;
    private final Phrases phrases;
    private final Prints prints;
    private final Answer answer;

    /** @param kind interim, closing or plan */
    Lead(Subject subject, String kind, LineScheme.Line result, Answer answer) {
        this.subject = subject;
        this.kind = kind;
        this.result = result;
        this.phrases = subject.phrases();
        this.prints = new Prints(subject.notation());
        this.answer = answer;
    }

    Block paragraph() {
        List<Span> sentences = new ArrayList<>();
        sentences.add(new Span(finding(), true));
        switch (kind) {
            case "plan" -> change(amount("budget"), amount("budget-before")).ifPresent(text -> add(sentences, text));
            case "closing" -> change(amount("actual"), amount("before-year")).ifPresent(text -> add(sentences, text));
            default -> {
                yearBefore().ifPresent(text -> add(sentences, text));
                add(sentences, forecast());
            }
        }
        return new Paragraph(Role.LEAD, sentences);
    }

    /** A phrase that names costs or income by the side that the result is on. */
    String phrase(String key, String... arguments) {
        return phrases.of("front." + kind + "." + key + side(subjectAmount()), arguments);
    }

    /** What the document is about: a plan's budget, a report's actual; the budget's side where nothing has happened yet. */
    private Money subjectAmount() {
        Money actual = amount(kind.equals("plan") ? "budget" : "actual");
        return actual.isZero() ? amount("budget") : actual;
    }

    private static String side(Money money) {
        return money.signum() <= 0 ? ".costs" : ".income";
    }

    /** Whether a share of one in the other means what it says. */
    static boolean sameSide(Money one, Money other) {
        return one.signum() * other.signum() >= 0;
    }

    private Money amount(String query) {
        return answer.of(query).of(result.key());
    }

    private static void add(List<Span> sentences, String text) {
        sentences.add(new Span(" " + text, false));
    }

    private String finding() {
        Money budget = amount("budget");
        Money actual = amount("actual");
        if (!answer.given("budget")) {
            return kind.equals("plan")
                    ? phrases.of("front.no-budget")
                    : phrases.of("front.no-budget" + side(actual), prints.euros(actual.abs()));
        }
        if (kind.equals("plan")) {
            return phrase("lead", prints.size(budget, phrases));
        }
        if (budget.isZero()) {
            return phrases.of("front.zero-budget" + side(actual), prints.euros(actual.abs()));
        }
        return sameSide(actual, budget)
                ? phrase("lead", prints.percent(actual, budget))
                : phrases.of("front.turned" + side(actual), prints.euros(actual.abs()), prints.euros(budget.abs()));
    }

    private Optional<String> yearBefore() {
        Money part = amount("before");
        Money whole = amount("before-year");
        boolean comparable = !whole.isZero() && sameSide(part, whole) && sameSide(whole, subjectAmount());
        return comparable ? Optional.of(phrase("before", prints.percent(part, whole))) : Optional.empty();
    }

    private Optional<String> change(Money now, Money before) {
        if (before.isZero()) {
            return Optional.empty();
        }
        String year = String.valueOf(subject.order().year() - 1);
        if (!sameSide(now, before)) {
            return Optional.of(phrases.of("front." + kind + ".turned" + side(before), prints.euros(before.abs()), year));
        }
        Money growth = now.abs().minus(before.abs());
        int direction = growth.in(1, 0).signum();
        String key = direction == 0 ? "same" : direction > 0 ? "more" : "less";
        return Optional.of(phrases.of("front." + kind + "." + key, prints.euros(growth.abs()), year));
    }

    private String forecast() {
        if (!answer.given("forecast")) {
            String names = answer.without("forecast").stream().map(subject::unitName).collect(Collectors.joining(", "));
            return names.isEmpty() ? phrases.of("front.forecast.none") : phrases.of("front.forecast.partial", names);
        }
        Money difference = amount("forecast").minus(amount("budget"));
        int direction = difference.in(1, 0).signum();
        return direction == 0
                ? phrases.of("front.forecast.same")
                : phrases.of("front.forecast." + (direction > 0 ? "better" : "weaker"), prints.euros(difference.abs()));
    }
}
