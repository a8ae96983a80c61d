package fi.toteuma.imports.internal;

import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.Measure;
import fi.toteuma.municipality.MunicipalitySettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows that a file's rows may name, by code.
 *
 * @param settings the municipality's own
 * @param schemes the municipality's line schemes by key, read when first asked for
 * @param records what is stored of a kind of records, by key
 */
public record Known(
        MunicipalitySettings settings,
        Map<String, KnownUnit> units,
        Map<String, KnownAccount> accounts,
        Map<String, Integer> objects,
        Supplier<Map<String, LineScheme>> schemes,
        Function<ImportKind, Map<String, StoredRecord>> records) {

    public record KnownUnit(int id, String code, List<DateRange> periods) {

        /** Whether it is there on some day of these. */
        public boolean in(DateRange days) {
            return periods.stream().anyMatch(days::overlaps);
        }
    }

    /** @param income whether its amounts are income; else they are cost */
    public record KnownAccount(int id, String code, boolean income, boolean internal, DateRange period) {}

    /** Which edition of which measure a fact is of; the vintage is null for measures that have but one. */
    public record Edition(Measure measure, @Nullable LocalDate vintage) {}
}
