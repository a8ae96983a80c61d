package fi.toteuma.imports;

import fi.toteuma.imports.KnownCodes.KnownCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All problems of a file.
 *
 * @param shown the first thousand, in file order
 * @param total how many there are
 * @param causes the same by cause, in the order each was met first
 * @param codes codes among them that can be read as others
 * @param ofFile records of the file that others of it may refer to; empty where none of these codes is of their kind
 */
public record Problems(
        List<Problem> shown, int total, List<Cause> causes, List<UnknownCode> codes, List<KnownCode> ofFile) {

    public static final Problems NONE = new Problems(List.of(), 0, List.of(), List.of(), List.of());

    /** How many problems are listed one by one. */
    public static final int LISTED = 1000;

    public Problems {
        shown = List.copyOf(shown);
        causes = List.copyOf(causes);
        codes = List.copyOf(codes);
        ofFile = List.copyOf(ofFile);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /**
     * One cause, for instance an account that nobody knows, and what hangs on it.
     *
     * @param first the first problem of this cause
     * @param rows how many rows it stops
     * @param amount their amounts together, in our signs; empty where they can't be read
     */
    public record Cause(Problem first, int rows, Optional<BigDecimal> amount) {}
}
