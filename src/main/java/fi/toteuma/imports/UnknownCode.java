package fi.toteuma.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A code in a file that can't be used as it is: nobody knows it, or what it names isn't there in the row's year.
 *
 * @param field our name of its column
 * @param refers what kind of record it should be the code of
 * @param rows how many rows have it
 * @param amount their amounts together, in our signs as far as they can be told; empty where they can't be read, or there are none
 * @param firstRow the first of them
 * @param beside what else stands in that row: the code's name may be there
 * @param referring codes of the records that refer by it to another of their own kind: it can't stand for one of them
 */
public record UnknownCode(
        String field, String code, ImportKind refers, int rows, Optional<BigDecimal> amount, int firstRow, List<String> beside,
        Set<String> referring) {

    public UnknownCode {
        beside = List.copyOf(beside);
        referring = Set.copyOf(referring);
    }

    /** A code of a record of another kind than the file's. */
    public UnknownCode(
            String field, String code, ImportKind refers, int rows, Optional<BigDecimal> amount, int firstRow, List<String> beside) {
        this(field, code, refers, rows, amount, firstRow, beside, Set.of());
    }

    /** Whether it can stand for this code. */
    public boolean mayBe(String known) {
        return !referring.contains(known);
    }

    public Mending.Code asked() {
        return new Mending.Code(field, code);
    }
}
