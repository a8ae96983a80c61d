package fi.toteuma.imports.internal.writing;

import fi.toteuma.imports.internal.Fact;
import fi.toteuma.imports.internal.Fact.Decision;
import fi.toteuma.imports.internal.Fact.Entry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table that a file's facts are copied into, and how a fact becomes a row of it. */
public sealed interface FactTarget {

    /** The COPY statement. */
    String copy();

    void write(Fact fact, CopyRows row);

    /** Amounts of a month or a year. */
    record Amounts(short municipality, long batch, Map<Decision, Integer> decisions) implements FactTarget {

        @Override
        public String copy() {
            return "copy amount (municipality_id, measure, vintage, year, month, unit_id, account_id, object_id, internal, "
                    + "decision_id, amount, batch_id, source_row, counterparty) from stdin";
        }

        @Override
        public void write(Fact fact, CopyRows row) {
            row.number(municipality).text(fact.edition().measure().name());
            vintage(fact.edition().vintage(), row);
            row.number(fact.year())
                    .number(fact.month())
                    .number(fact.unit().id())
                    .number(fact.account().id())
                    .number(fact.object())
                    .yes(fact.internal())
                    .number(fact.decision() == null ? null : decisions.get(fact.decision()))
                    .cents(fact.cents())
                    .number(batch)
                    .number(fact.row())
                    .textOrNothing(fact.counterparty());
        }

        private static void vintage(@Nullable LocalDate vintage, CopyRows row) {
            if (vintage == null) {
                row.text("-infinity");
            } else {
                row.date(vintage);
            }
        }
    }

    /** Ledger entries. */
    record Entries(short municipality, long batch, String source) implements FactTarget {

        @Override
        public String copy() {
            return "copy ledger_entry (municipality_id, source, voucher, row_no, entry_date, unit_id, account_id, amount, "
                    + "project, service_class, counterparty, object_id, internal, text, batch_id, source_row) from stdin";
        }

        @Override
        public void write(Fact fact, CopyRows row) {
            Entry entry = Objects.requireNonNull(fact.entry());
            row.number(municipality)
                    .text(source)
                    .text(entry.voucher())
                    .number(entry.row())
                    .date(entry.date())
                    .number(fact.unit().id())
                    .number(fact.account().id())
                    .cents(fact.cents())
                    .textOrNothing(entry.project())
                    .textOrNothing(entry.serviceClass())
                    .textOrNothing(fact.counterparty())
                    .number(fact.object())
                    .yes(fact.internal())
                    .textOrNothing(entry.text())
                    .number(batch)
                    .number(fact.row());
        }
    }
}
