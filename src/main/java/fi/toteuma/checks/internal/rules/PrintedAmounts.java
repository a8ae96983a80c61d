package fi.toteuma.checks.internal.rules;

import fi.toteuma.document.Document;
import fi.toteuma.document.Provenance.Answer;
import fi.toteuma.document.Table;
import fi.toteuma.document.Value;
import fi.toteuma.kernel.Measure;
import fi.toteuma.kernel.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The amounts in a document's tables by what they are of, so that those of two reports can be held against each other. */
final class PrintedAmounts {

    private static final int LAST_MONTH = 12;

    private PrintedAmounts() {}

    /**
     * What an amount is of, the same in every report that prints it.
     *
     * @param measure restated actuals are actuals here
     * @param edition day of a plan or a forecast; of an amended budget the day up to which decisions count, the year's last day at the
     *     latest; null where there is only one
     */
    record Amount(
            String unit, String scheme, String line, Measure measure, @Nullable LocalDate edition, int year, int through, String object) {

        static Amount of(Answer answer) {
            boolean actual = answer.measure() == Measure.ACTUAL || answer.measure() == Measure.RESTATED_ACTUAL;
            LocalDate yearsEnd = LocalDate.of(answer.year(), LAST_MONTH, 31);
            LocalDate edition = answer.edition();
            boolean overYearsEnd = answer.measure() == Measure.AMENDED_BUDGET && edition != null && edition.isAfter(yearsEnd);
            return new Amount(
                    answer.unit(), answer.scheme(), answer.line(), actual ? Measure.ACTUAL : answer.measure(),
                    overYearsEnd ? yearsEnd : edition, answer.year(), actual ? answer.through() : LAST_MONTH, answer.object());
        }

        /** What all lines of a column of the same unit have in common. */
        Amount ofAnyLine() {
            return new Amount(unit, scheme, "", measure, edition, year, through, object);
        }
    }

    /** Where an amount stands. */
    record Printed(Table table, Table.Row row, Table.Column column, Money money, Answer answer) {

        boolean isRestated() {
            return answer.measure() == Measure.RESTATED_ACTUAL;
        }

        /** Whether the two are the same as the coarser one prints them. */
        boolean printsAs(Printed other) {
            int unit = Math.max(column.unit(), other.column.unit());
            int decimals = Math.min(column.decimals(), other.column.decimals());
            return money.in(unit, decimals).compareTo(other.money.in(unit, decimals)) == 0;
        }
    }

    /** The first place of each, in print order; one that prints more exactly goes before. */
    static Map<Amount, Printed> of(Document document) {
        Map<Amount, Printed> amounts = new LinkedHashMap<>();
        for (Table table : document.tables()) {
            for (Table.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    Table.Column column = table.columns().get(i);
                    if (row.cells().get(i).value() instanceof Value.Amount(Money money)) {
                        document.provenance().answer(table, row, column).ifPresent(answer -> amounts.merge(
                                Amount.of(answer), new Printed(table, row, column, money, answer),
                                (first, later) -> later.column().unit() < first.column().unit() ? later : first));
                    }
                }
            }
        }
        return amounts;
    }
}
