package fi.toteuma.imports.internal;

import fi.toteuma.imports.FigureSheet.Change;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.TypedAmendment;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Amounts that were typed, as rows of files of their kinds. */
public final class TypedRows {

    private TypedRows() {}

    /** Rows by kind, in the order typed. */
    public static Map<ImportKind, List<SequencedMap<String, String>>> of(List<Change> changes) {
        Map<ImportKind, List<SequencedMap<String, String>>> rows = new EnumMap<>(ImportKind.class);
        for (Change change : changes) {
            rows.computeIfAbsent(change.sheet().kind(), kind -> new ArrayList<>()).add(row(change));
        }
        return rows;
    }

    private static SequencedMap<String, String> row(Change change) {
        SequencedMap<String, String> row = new LinkedHashMap<>();
        LocalDate edition = change.sheet().edition();
        switch (change.sheet().kind()) {
            case PLAN -> row.put("budget_year", String.valueOf(Objects.requireNonNull(edition).getYear()));
            case FORECAST -> row.put("report_date", Objects.requireNonNull(edition).toString());
            default -> { }
        }
        row.put("unit", change.sheet().unit());
        row.put("account", change.place().account());
        row.put("year", String.valueOf(change.sheet().year()));
        row.put("amount", amount(change.amount()));
        row.put("object", change.place().object());
        return row;
    }

    /** @param there the lines that the decision has already: a reason that is among them keeps its translation */
    public static List<SequencedMap<String, String>> of(TypedAmendment amendment, List<SequencedMap<String, String>> there) {
        String translated = there.stream()
                .filter(row -> amendment.reason().equals(row.get("reason")))
                .map(row -> row.getOrDefault("reason_sv", ""))
                .findFirst()
                .orElse("");
        return amendment.lines().stream()
                .map(line -> row(amendment, amendment.reason(), translated, line.unit(), line.account(), amendment.year(), line.amount(), ""))
                .toList();
    }

    /** The lines that the decision has already: it is replaced as a whole, so they come in again. */
    public static List<SequencedMap<String, String>> decided(JdbcClient jdbc, MunicipalityId municipality, TypedAmendment amendment) {
        return jdbc.sql("""
                select d.reason, d.reason_sv, u.code as unit, acc.code as account, a.year, a.amount, coalesce(o.code, '') as object
                from decision d join amount a on a.decision_id = d.id join unit u on u.id = a.unit_id
                join account acc on acc.id = a.account_id left join investment_object o on o.id = a.object_id
                where d.municipality_id = ? and d.body = ? and d.decided_on = ? and d.section = ?
                order by a.batch_id, a.source_row""")
                .params(municipality.value(), amendment.body(), amendment.decidedOn(), section(amendment))
                .query((row, number) -> row(
                        amendment, row.getString("reason"), row.getString("reason_sv"), row.getString("unit"), row.getString("account"),
                        row.getInt("year"), new Money(row.getBigDecimal("amount")), row.getString("object")))
                .list();
    }

    private static SequencedMap<String, String> row(
            TypedAmendment amendment, String reason, String reasonSv, String unit, String account, int year, Money amount, String object) {
        SequencedMap<String, String> row = new LinkedHashMap<>();
        row.put("body", amendment.body());
        row.put("decided_on", amendment.decidedOn().toString());
        row.put("section", section(amendment));
        row.put("reason", reason);
        row.put("reason_sv", reasonSv);
        row.put("unit", unit);
        row.put("account", account);
        row.put("year", String.valueOf(year));
        row.put("amount", amount(amount));
        row.put("object", object);
        return row;
    }

    /** As the database has it: without its mark. */
    private static String section(TypedAmendment amendment) {
        return amendment.section().replace("§", "").strip();
    }

    /** With a decimal comma, so that nothing has to be guessed. */
    private static String amount(Money amount) {
        return amount.toString().replace('.', ',');
    }
}
