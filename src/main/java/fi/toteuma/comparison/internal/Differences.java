package fi.toteuma.comparison.internal;

import fi.toteuma.document.Notation;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How much more a figure is than it was, printed with its sign. */
final class Differences {

    private Differences() {}

    /** @return empty where they aren't numbers of one kind */
    static Optional<String> of(Value before, Value after, Column column, Notation notation) {
        return switch (after) {
            case Value.Amount(Money now) when before instanceof Value.Amount(Money then) -> money(then, now, column, notation);
            case Value.Remaining(Money now, var nature) when before instanceof Value.Remaining(Money then, var other) ->
                money(then, now, column, notation);
            case Value.Judged(Money now, boolean material) when before instanceof Value.Judged(Money then, boolean other) ->
                money(then, now, column, notation);
            case Value.Share(Money part, Money whole) when before instanceof Value.Share(Money partBefore, Money wholeBefore)
                            && !whole.isZero() && !wholeBefore.isZero() -> Optional.of(signed(
                    Notation.percent(part, whole, column.decimals())
                            .subtract(Notation.percent(partBefore, wholeBefore, column.decimals())),
                    column.printedDecimals(), notation));
            default -> Optional.empty();
        };
    }

    private static Optional<String> money(Money then, Money now, Column column, Notation notation) {
        return Optional.of(signed(now.minus(then).in(column.unit(), column.decimals()), column.printedDecimals(), notation));
    }

    /** Of cells that hold one number each. */
    static Optional<String> of(List<Piece> before, List<Piece> after, Notation notation) {
        Optional<Piece.Number> then = only(before);
        return only(after).flatMap(now -> then.map(was -> signed(
                now.value().subtract(was.value()), Math.max(now.decimals(), was.decimals()), notation)));
    }

    private static Optional<Piece.Number> only(List<Piece> pieces) {
        List<Piece.Number> numbers = pieces.stream().filter(Piece.Number.class::isInstance).map(Piece.Number.class::cast).toList();
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
    }

    private static String signed(BigDecimal difference, int decimals, Notation notation) {
        String printed = notation.number(difference, decimals);
        return printed.startsWith(notation.minus()) || difference.signum() == 0 ? printed : "+" + printed;
    }
}
