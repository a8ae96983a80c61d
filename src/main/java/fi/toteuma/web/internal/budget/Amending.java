package fi.toteuma.web.internal.budget;

import fi.toteuma.finance.Account;
import fi.toteuma.finance.Amendment;
import fi.toteuma.finance.Decision;
import fi.toteuma.imports.Problem;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.web.internal.budget.BudgetView.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The decisions that changed a budget, and the form for one more.
 *
 * @param made what was decided on the unit and the units below it
 * @param bound names of the levels that the council binds
 * @param units to amend, and their accounts
 * @param names of units by code
 * @param mistakes keys of phrases
 * @param problems of the import
 */
public record Amending(
        List<Amendment> made, List<Body> bodies, List<Wording> bound, List<Choice> units, List<Account> accounts, Function<String, Wording> names,
        Form form, List<String> mistakes, List<Problem> problems) {

    static final int LINES = 4;

    /** What was typed. */
    public record Form(String body, String decided, String section, String reason, List<Line> lines) {

        static final Form EMPTY = new Form("", "", "", "", List.of());

        /** The line with this number, from 0. */
        public Line line(int number) {
            return number < lines.size() ? lines.get(number) : Line.EMPTY;
        }
    }

    /** @param wrong whether the amount can't be read */
    public record Line(String unit, String account, String amount, boolean wrong) {

        static final Line EMPTY = new Line("", "", "", false);
    }

    public int lines() {
        return Math.max(LINES, form.lines().size());
    }

    public Map<Decision, List<Amendment>> byDecision() {
        return made.stream().collect(Collectors.groupingBy(Amendment::decision, LinkedHashMap::new, Collectors.toList()));
    }

    public Wording body(String key) {
        return bodies.stream().filter(body -> body.key().equals(key)).map(Body::name).findFirst().orElseGet(() -> Wording.of(key));
    }

    public Wording account(String code) {
        return accounts.stream().filter(account -> account.code().equals(code)).map(Account::name).findFirst().orElseGet(() -> Wording.of(code));
    }

    public boolean isRefused() {
        return !mistakes.isEmpty() || !problems.isEmpty();
    }

    Amending with(Form otherForm, List<String> otherMistakes, List<Problem> otherProblems) {
        return new Amending(made, bodies, bound, units, accounts, names, otherForm, otherMistakes, otherProblems);
    }
}
