package fi.toteuma.imports.internal;

import fi.toteuma.imports.Mended;
import fi.toteuma.imports.Mending;
import fi.toteuma.kernel.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of codes that can't be used as they are, and of rows that are left out, while a file was read once. */
final class UsedCodes {

    private record Use(Mending.Code code, Optional<String> known) {}

    private final Map<Use, RowTally> uses = new LinkedHashMap<>();
    private int rowsOut;

    /** @param cents what the row amounts to; null where the file holds no amounts */
    void readAs(Mending.Code code, String known, @Nullable Long cents) {
        uses.computeIfAbsent(new Use(code, Optional.of(known)), use -> new RowTally()).count(cents);
    }

    void leftOut(Mending.Code code, @Nullable Long cents) {
        uses.computeIfAbsent(new Use(code, Optional.empty()), use -> new RowTally()).count(cents);
        rowsOut++;
    }

    void leftOut(int row, @Nullable Long cents) {
        leftOut(new Mending.Code("", String.valueOf(row)), cents);
    }

    /** How many rows aren't taken in. */
    int rowsOut() {
        return rowsOut;
    }

    List<Mended.Code> all() {
        List<Mended.Code> all = new ArrayList<>();
        uses.forEach((use, tally) -> all.add(new Mended.Code(
                use.code().field(), use.code().code(), use.known(), tally.rows(), tally.amount().map(Money::new))));
        return all;
    }
}
