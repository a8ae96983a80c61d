package fi.toteuma.imports.internal.writing;

import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.internal.Known;
import fi.toteuma.imports.internal.Known.KnownAccount;
import fi.toteuma.imports.internal.Known.KnownUnit;
import fi.toteuma.imports.internal.StoredRecord;
import fi.toteuma.imports.internal.evidence.EvidenceTable;
import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.MunicipalitySettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a file's rows may name. */
public final class KnownRows {

    private final JdbcClient jdbc;

    public KnownRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Known of(MunicipalityId municipality) {
        String settings = jdbc.sql("select settings from municipality_settings where id = ?")
                .param(municipality.value())
                .query(String.class)
                .single();
        MunicipalitySettings read = MunicipalitySettings.parse("municipality.yaml", settings);
        return new Known(
                read,
                units(municipality),
                accounts(municipality),
                objects(municipality),
                () -> schemes(municipality, read),
                new Records(municipality));
    }

    /** Records, read when their kind is first asked for. */
    private final class Records implements Function<ImportKind, Map<String, StoredRecord>> {

        private final MunicipalityId municipality;
        private final Map<ImportKind, Map<String, StoredRecord>> read = new EnumMap<>(ImportKind.class);

        private Records(MunicipalityId municipality) {
            this.municipality = municipality;
        }

        @Override
        public Map<String, StoredRecord> apply(ImportKind kind) {
            return read.computeIfAbsent(
                    kind, one -> one == ImportKind.EVIDENCE ? evidence() : RecordTables.of(one, jdbc, municipality).stored());
        }

        /** By name; their content is no matter of other files. */
        private Map<String, StoredRecord> evidence() {
            Map<String, StoredRecord> files = new HashMap<>();
            new EvidenceTable(jdbc, municipality).names().forEach((name, sha256) ->
                    files.put(name, new StoredRecord(0, name, new LinkedHashMap<>(Map.of("sha256", sha256)))));
            return files;
        }
    }

    private Map<String, KnownUnit> units(MunicipalityId municipality) {
        Map<String, KnownUnit> units = new HashMap<>();
        jdbc.sql("""
                select u.id, u.code, v.valid_from, v.valid_to from unit u join unit_version v on v.unit_id = u.id
                where u.municipality_id = ? order by u.id, v.valid_from""")
                .param(municipality.value())
                .query((ResultSet row) -> {
                    String code = row.getString("code");
                    int id = row.getInt("id");
                    units.computeIfAbsent(code, c -> new KnownUnit(id, c, new ArrayList<>()))
                            .periods()
                            .add(period(row));
                });
        return units;
    }

    private Map<String, KnownAccount> accounts(MunicipalityId municipality) {
        Map<String, KnownAccount> accounts = new HashMap<>();
        jdbc.sql("select id, code, nature, internal, valid_from, valid_to from account where municipality_id = ?")
                .param(municipality.value())
                .query((ResultSet row) -> {
                    String code = row.getString("code");
                    boolean income = row.getString("nature").equals("INCOME");
                    accounts.put(
                            code,
                            new KnownAccount(row.getInt("id"), code, income, row.getBoolean("internal"), period(row)));
                });
        return accounts;
    }

    private Map<String, Integer> objects(MunicipalityId municipality) {
        Map<String, Integer> objects = new HashMap<>();
        jdbc.sql("select id, code from investment_object where municipality_id = ?")
                .param(municipality.value())
                .query((ResultSet row) -> {
                    objects.put(row.getString("code"), row.getInt("id"));
                });
        return objects;
    }

    private Map<String, LineScheme> schemes(MunicipalityId municipality, MunicipalitySettings settings) {
        Map<String, LineScheme> schemes = new HashMap<>();
        jdbc.sql("select path, content from municipality_file where municipality_id = ?")
                .param(municipality.value())
                .query((ResultSet row) -> {
                    if (settings.schemes().contains(row.getString("path"))) {
                        LineScheme scheme = SchemeReader.read(row.getString("path"), row.getString("content"));
                        schemes.put(scheme.key(), scheme);
                    }
                });
        return schemes;
    }

    private static DateRange period(ResultSet row) throws SQLException {
        return new DateRange(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }
}
