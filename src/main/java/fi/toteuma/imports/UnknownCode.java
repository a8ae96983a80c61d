package fi.toteuma.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A code in a file that can't be used as it is: nobody knows it, or what it names isn't there in the row's year.
 *
 * @param field our name of its column
 * @param refers what kind of record it should be the code of
 * @param rows how many rows have it
 * @param amount their amounts together, in our signs as far as they can be told; empty where they can't be read, or there are none
 * @param firstRow the first of them
 * @param beside what else stands in that row: the code's name may be there
 */
public record UnknownCode(
        String field, String code, ImportKind refers, int rows, Optional<BigDecimal> amount, int firstRow, List<String> beside) {

    public UnknownCode {
        beside = List.copyOf(beside);
    }

    public Mending.Code asked() {
        return new Mending.Code(field, code);
    }
}
