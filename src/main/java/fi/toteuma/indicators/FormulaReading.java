package fi.toteuma.indicators;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import fi.toteuma.indicators.Formula.Outcome;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A {@link Formula} read before there is anything to work it out with: what it asks for, or why it can't be read. */
public sealed interface FormulaReading {

    /**
     * It can be worked out once these are there.
     *
     * @param figures references of figures, each as often as it is asked for
     * @param series codes of series
     */
    record Asks(List<String> figures, List<String> series) implements FormulaReading {}

    /**
     * It isn't arithmetic over figures and series.
     *
     * @param position the character where it goes wrong, from 1
     * @param part what stands there; never empty
     */
    record Unreadable(int position, String part) implements FormulaReading {}

    /** It gives a comparison or a word, which nobody can print as a number. */
    record NoNumber() implements FormulaReading {}

    static FormulaReading of(String formula) {
        Expression expression = new Expression(formula, Formula.configuration(name -> BigDecimal.ONE, name -> BigDecimal.ONE));
        try {
            List<String> figures = new ArrayList<>();
            List<String> series = new ArrayList<>();
            Deque<ASTNode> left = new ArrayDeque<>(List.of(expression.getAbstractSyntaxTree()));
            while (!left.isEmpty()) {
                ASTNode node = left.pop();
                Token token = node.getToken();
                if (token.getType() == TokenType.VARIABLE_OR_CONSTANT && !expression.getConstants().containsKey(token.getValue())) {
                    return unreadable(formula, token);
                }
                if (token.getType() == TokenType.FUNCTION) {
                    Token name = node.getParameters().getFirst().getToken();
                    if (name.getType() != TokenType.STRING_LITERAL) {
                        return unreadable(formula, name);
                    }
                    (token.getValue().equalsIgnoreCase(Formula.FIGURE) ? figures : series).add(name.getValue());
                }
                node.getParameters().reversed().forEach(left::push);
            }
            return givesNoNumber(formula) ? new NoNumber() : new Asks(List.copyOf(figures), List.copyOf(series));
        } catch (ParseException e) {
            return unreadable(formula, e.getStartPosition(), String.valueOf(e.getTokenString()));
        }
    }

    private static Unreadable unreadable(String formula, Token token) {
        return unreadable(formula, token.getStartPosition(), token.getValue());
    }

    private static Unreadable unreadable(String formula, int position, String part) {
        int from = Math.clamp(position, 1, Math.max(1, formula.length()));
        return new Unreadable(from, part.isBlank() || part.equals("null") ? formula.substring(from - 1) : part);
    }

    /** Tried with numbers that nothing comes to zero with: division by zero says nothing of the formula. */
    private static boolean givesNoNumber(String formula) {
        int[] asked = new int[1];
        Formula.Inputs inputs = new Formula.Inputs() {
            @Override
            public Optional<BigDecimal> figure(String reference) {
                return series(reference);
            }

            @Override
            public Optional<BigDecimal> series(String code) {
                return Optional.of(new BigDecimal("1009.37").add(new BigDecimal("0.0173").multiply(BigDecimal.valueOf(++asked[0]))));
            }
        };
        return Formula.evaluate(formula, inputs) instanceof Outcome.Wrong(var message) && message.equals(Formula.NO_NUMBER);
    }
}
