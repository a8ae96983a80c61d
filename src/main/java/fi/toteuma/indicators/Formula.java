package fi.toteuma.indicators;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key figure's formula: arithmetic in decimals over {@code figure("unit/line/what")} and {@code series("code")}, nothing else. For
 * instance {@code -figure("420/toimintakate/actual") / series("vakiluku")}.
 */
public final class Formula {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int LARGEST_EXPONENT = 30;
    static final String FIGURE = "FIGURE";
    static final String NO_NUMBER = "no number that can be printed";

    private Formula() {}

    /** What a formula may ask for; empty where it isn't known. */
    public interface Inputs {

        Optional<BigDecimal> figure(String reference);

        Optional<BigDecimal> series(String code);
    }

    /** What came out, and what went in. */
    public sealed interface Outcome {

        /** @param inputs by their names, in the order of the formula */
        record Value(BigDecimal value, Map<String, BigDecimal> inputs) implements Outcome {}

        /** @param inputs names of those that aren't known */
        record Missing(List<String> inputs) implements Outcome {}

        /** The formula can't be read, divides by zero, or gives no number that can be printed. */
        record Wrong(String message) implements Outcome {}
    }

    public static Outcome evaluate(String formula, Inputs inputs) {
        Asked asked = new Asked(inputs);
        try {
            EvaluationValue value = new Expression(formula, configuration(asked::figure, asked::series)).evaluate();
            if (!asked.missing.isEmpty()) {
                return new Outcome.Missing(asked.missing);
            }
            return value.isNumberValue() && isPrintable(value.getNumberValue())
                    ? new Outcome.Value(value.getNumberValue(), asked.known)
                    : new Outcome.Wrong(NO_NUMBER);
        } catch (ParseException | EvaluationException | ArithmeticException e) {
            return asked.missing.isEmpty()
                    ? new Outcome.Wrong(String.valueOf(e.getMessage()))
                    : new Outcome.Missing(asked.missing);
        }
    }

    /** Printing a power of a power could take all the memory there is. */
    private static boolean isPrintable(BigDecimal value) {
        return value.signum() == 0 || Math.abs((long) value.precision() - value.scale()) <= LARGEST_EXPONENT;
    }

    static ExpressionConfiguration configuration(Function<String, BigDecimal> figure, Function<String, BigDecimal> series) {
        return ExpressionConfiguration.builder()
                .mathContext(PRECISION)
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                        Map.entry(FIGURE, new Given(figure)), Map.entry("SERIES", new Given(series))))
                .build();
    }

    /** Remembers what was asked for. */
    private static final class Asked {

        private final Inputs inputs;
        private final Map<String, BigDecimal> known = new LinkedHashMap<>();
        private final List<String> missing = new ArrayList<>();

        Asked(Inputs inputs) {
            this.inputs = inputs;
        }

        BigDecimal figure(String name) {
            return remembered(name, inputs.figure(name));
        }

        BigDecimal series(String name) {
            return remembered(name, inputs.series(name));
        }

        /** One stands in for what isn't known, so that all of it is found at once. */
        private BigDecimal remembered(String name, Optional<BigDecimal> value) {
            value.ifPresentOrElse(there -> known.put(name, there), () -> missing.add(name));
            return value.orElse(BigDecimal.ONE);
        }
    }

    @FunctionParameter(name = "name")
    private static final class Given extends AbstractFunction {

        private final Function<String, BigDecimal> inputs;

        Given(Function<String, BigDecimal> inputs) {
            this.inputs = inputs;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... parameters) {
            return EvaluationValue.numberValue(inputs.apply(parameters[0].getStringValue()));
        }
    }
}
