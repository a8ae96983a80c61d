package fi.toteuma.imports;

import fi.toteuma.imports.internal.Nearness;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.writing.RecordTables;
import fi.toteuma.kernel.MunicipalityId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Codes that files may name, and which of them are nearest to one that nobody knows. */
@Service
public class KnownCodes {

    private final JdbcClient jdbc;

    public KnownCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code with what it is called; the name may be empty. */
    public record KnownCode(String code, String name) {}

    /** All codes of a kind of records, in their order. */
    public List<KnownCode> all(MunicipalityId municipality, ImportKind kind) {
        if (!RecordTables.holds(kind)) {
            return List.of();
        }
        Map<String, KnownCode> codes = new TreeMap<>();
        for (StoredRecord record : RecordTables.of(kind, jdbc, municipality).stored().values()) {
            codes.put(record.field("code"), new KnownCode(record.field("code"), record.called()));
        }
        codes.remove("");
        return List.copyOf(codes.values());
    }

    /**
     * The nearest of these to a code that can't be used: alike as codes, or called as something that stands beside it in its row.
     *
     * @param count how many at most; none that resembles it in nothing is among them
     */
    public static List<KnownCode> nearest(UnknownCode asked, List<KnownCode> all, int count) {
        Nearness nearness = new Nearness(asked.code(), asked.beside());
        record Scored(KnownCode code, int score) {}
        return all.stream()
                .filter(each -> !each.code().equals(asked.code()) && asked.mayBe(each.code()))
                .map(each -> new Scored(each, nearness.of(each.code(), each.name())))
                .filter(each -> each.score() >= Nearness.LEAST)
                .sorted(Comparator.comparingInt(Scored::score).reversed().thenComparing(each -> each.code().code()))
                .limit(count)
                .map(Scored::code)
                .toList();
    }
}
