package fi.toteuma.imports.internal;

import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Mending;
import fi.toteuma.imports.internal.Known.KnownAccount;
import fi.toteuma.imports.internal.Known.KnownUnit;
import fi.toteuma.imports.internal.numbers.AmountReader;
import fi.toteuma.imports.internal.numbers.Dates;
import fi.toteuma.imports.internal.numbers.DecimalMark;
import fi.toteuma.imports.internal.numbers.Reading;
import fi.toteuma.imports.internal.reading.Column;
import fi.toteuma.imports.internal.reading.Header;
import fi.toteuma.imports.internal.reading.Row;
import fi.toteuma.imports.internal.reading.Row.CellKind;
import fi.toteuma.kernel.DateRange;
import fi.toteuma.municipality.ColumnMapping;
import fi.toteuma.rendering.Printable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one row after another. A field that can't be used is reported and the row marked as failed; reading goes
 * on, so that one pass finds everything.
 */
public final class RowFields {

    /** The years that figures may be of. */
    public static final int FIRST_YEAR = 1990;

    public static final int LAST_YEAR = 2199;

    private final Header header;
    private final ColumnMapping mapping;
    private final Known known;
    private final Map<Column, DecimalMark> marks;
    private final boolean from1904;
    private final ProblemCollector problems;
    private final UsedCodes used;
    private final CodeReading codes;
    private Row row;
    private boolean failed;
    private @Nullable Long cents;

    public RowFields(
            Header header, Row first, ColumnMapping mapping, Known known, Map<Column, DecimalMark> marks, boolean from1904,
            ProblemCollector problems, Mending mending, UsedCodes used) {
        this.header = header;
        this.row = first;
        this.mapping = mapping;
        this.known = known;
        this.marks = marks;
        this.from1904 = from1904;
        this.problems = problems;
        this.used = used;
        this.codes = new CodeReading(mending, used, problems);
    }

    /**
     * Goes on to another row.
     *
     * @return false if it has too few fields or too many, so that nobody can tell which is which
     */
    boolean at(Row next) {
        row = next;
        failed = false;
        codes.nextRow();
        cents = null;
        if (next.size() < header.size() && !next.mayEndEarly()) {
            wrong("", "", "row.short", String.valueOf(header.size()), String.valueOf(next.size()));
        }
        for (int i = header.size(); i < next.size(); i++) {
            if (!next.text(i).isBlank()) {
                wrong("", next.text(i), "row.long", String.valueOf(header.size()), String.valueOf(next.size()));
                return false;
            }
        }
        return !failed;
    }

    public Known known() {
        return known;
    }

    public int number() {
        return row.number();
    }

    public boolean failed() {
        return failed;
    }

    /** Whether a code of the row is one whose rows are left out. */
    boolean isLeftOut() {
        return codes.leavesRowOut();
    }

    /** Leaves the row out, as somebody decided; what it amounts to must be known nevertheless. */
    void leaveOut() {
        Long amount = has(Column.AMOUNT) || has(Column.DEBIT) ? Long.valueOf(amount()) : null;
        used.leftOut(number(), amount == null || failed ? null : ours());
    }

    public boolean has(Column column) {
        return header.has(column) || mapping.constants().containsKey(column.key());
    }

    /** The field as {@link #text}, but without looking for what is wrong with it. */
    String raw(Column column) {
        int index = header.indexOf(column);
        return index < 0 ? mapping.constants().getOrDefault(column.key(), "") : row.text(index).strip();
    }

    /** The field without outer spaces; empty where there is nothing. */
    public String text(Column column) {
        return text(column, Longest.of(column));
    }

    /** As {@link #text}, for running text. */
    public String longText(Column column) {
        return text(column, Longest.TEXT);
    }

    /** As {@link #text}, of what no document prints: whatever characters it holds. */
    public String unprinted(Column column) {
        return given(column, Longest.of(column));
    }

    private String text(Column column, int longest) {
        String text = given(column, longest);
        Optional<String> missing = Printable.missing(text);
        if (missing.isPresent()) {
            wrong(column, missing.get(), "text.unprintable");
            return "";
        }
        return text;
    }

    private String given(Column column, int longest) {
        int index = header.indexOf(column);
        if (index < 0) {
            return mapping.constants().getOrDefault(column.key(), "").strip();
        }
        String text = PlainText.of(row.text(index)).strip();
        if (row.kind(index) == CellKind.FORMULA) {
            wrong(column, text, "value.formula");
            return "";
        }
        if (text.length() > longest) {
            wrong(column, text, "value.too-long", String.valueOf(longest));
            return "";
        }
        return text;
    }

    /** As {@link #text}, but there must be something. */
    public String required(Column column) {
        return required(column, Longest.of(column));
    }

    /** As {@link #longText}, but there must be something. */
    public String requiredLongText(Column column) {
        return required(column, Longest.TEXT);
    }

    private String required(Column column, int longest) {
        boolean before = failed;
        failed = false;
        String text = text(column, longest);
        if (text.isEmpty() && !failed) {
            wrong(column, "", "value.missing");
        }
        failed |= before;
        return text;
    }

    public int year(Column column) {
        return whole(column, FIRST_YEAR, LAST_YEAR, "value.year");
    }

    public int month() {
        return whole(Column.MONTH, 1, 12, "value.month");
    }

    /** A whole number from least to most; least where it isn't. */
    public int whole(Column column, int least, int most, String code) {
        String text = required(column);
        if (text.isEmpty()) {
            return least;
        }
        try {
            int number = text.length() > 10 ? Integer.MIN_VALUE : Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        wrong(column, text, code, String.valueOf(least), String.valueOf(most));
        return least;
    }

    /** The day, or null where there is none or no right one. */
    public @Nullable LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        int index = header.indexOf(column);
        boolean number = index >= 0 && row.kind(index) == CellKind.NUMBER;
        LocalDate date = number ? Dates.readNumber(text, from1904) : Dates.read(text);
        if (date == null) {
            wrong(column, text, "value.date");
        }
        return date;
    }

    /** As {@link #date}, but there must be one; the first day of the first year where there isn't. */
    public LocalDate requiredDate(Column column) {
        LocalDate date = required(column).isEmpty() ? null : dateSince(column, FIRST_YEAR);
        return date == null ? LocalDate.of(FIRST_YEAR, 1, 1) : date;
    }

    /** As {@link #date}, but not of a year before the first one. */
    public @Nullable LocalDate dateSince(Column column, int firstYear) {
        LocalDate date = date(column);
        if (date != null && (date.getYear() < firstYear || date.getYear() > LAST_YEAR)) {
            wrong(column, text(column), "date.outside", firstYear + "–" + LAST_YEAR);
        }
        return date;
    }

    public boolean yes(Column column) {
        String text = text(column);
        Boolean yes = YesNo.of(text);
        if (yes == null) {
            wrong(column, text, "value.yes-no");
        }
        return yes != null && yes;
    }

    /** The row's amount, in the file's signs: the amount column, or credit less debit. */
    public long amount() {
        if (has(Column.AMOUNT)) {
            cents = cents(Column.AMOUNT, true);
        } else {
            Long debit = cents(Column.DEBIT, !has(Column.CREDIT) || text(Column.CREDIT).isEmpty());
            Long credit = cents(Column.CREDIT, false);
            cents = debit == null || credit == null ? null : Long.valueOf(credit - debit);
        }
        return cents == null ? 0 : cents;
    }

    /** The amount in our signs, by the mapping's rule. */
    public long signed(long amount, @Nullable KnownAccount account) {
        if (!has(Column.AMOUNT)) {
            return amount;
        }
        return switch (mapping.signs()) {
            case AS_IS -> amount;
            case CREDIT_NEGATIVE -> -amount;
            case ALL_POSITIVE -> account == null || account.income() ? amount : -amount;
        };
    }

    private @Nullable Long cents(Column column, boolean mustBe) {
        String text = text(column);
        if (text.isEmpty()) {
            if (mustBe && !failed) {
                wrong(column, "", "value.missing");
            }
            return mustBe ? null : 0L;
        }
        int index = header.indexOf(column);
        boolean number = index >= 0 && row.kind(index) == CellKind.NUMBER;
        Reading reading = number ? AmountReader.readNumber(text) : AmountReader.read(text, marks.get(column));
        return switch (reading) {
            case Reading.Cents(long read) -> read;
            case Reading.Refused(Reading.Fault fault) -> {
                String mark = marks.containsKey(column) ? String.valueOf(marks.get(column).mark()) : "";
                wrong(column, text, "amount." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), mark);
                yield null;
            }
        };
    }

    /**
     * The unit that must be there on some day of these; null where it isn't.
     *
     * @param days null where the row doesn't say any
     */
    public @Nullable KnownUnit unit(Column column, @Nullable DateRange days) {
        Map<String, KnownUnit> units = known.units();
        String code = required(column);
        String usable = usable(column, code, ImportKind.UNITS,
                each -> units.containsKey(each) && (days == null || Objects.requireNonNull(units.get(each)).in(days)));
        if (usable != null) {
            return units.get(usable);
        }
        KnownUnit unit = units.get(code);
        if (unit != null && days != null) {
            wrongUnlessLeftOut(column, code, "unit.not-valid", Days.text(days), Days.text(unit.periods()));
        } else {
            wrongUnlessLeftOut(column, code, "unit.unknown");
        }
        return null;
    }

    /** The account, in the same way. */
    public @Nullable KnownAccount account(@Nullable DateRange days) {
        Map<String, KnownAccount> accounts = known.accounts();
        String code = required(Column.ACCOUNT);
        String usable = usable(Column.ACCOUNT, code, ImportKind.ACCOUNTS, each -> accounts.containsKey(each)
                && (days == null || Objects.requireNonNull(accounts.get(each)).period().overlaps(days)));
        if (usable != null) {
            return accounts.get(usable);
        }
        KnownAccount account = accounts.get(code);
        if (account != null && days != null) {
            wrongUnlessLeftOut(Column.ACCOUNT, code, "account.not-valid", Days.text(days), Days.text(account.period()));
        } else {
            wrongUnlessLeftOut(Column.ACCOUNT, code, "account.unknown");
        }
        return null;
    }

    /** Id of the investment object, or null. */
    public @Nullable Integer object() {
        String code = objectCode();
        return code.isEmpty() ? null : known.objects().get(code);
    }

    /** Code of the investment object; empty where there is none. */
    public String objectCode() {
        String code = text(Column.OBJECT);
        return code.isEmpty() ? "" : code(Column.OBJECT, code, ImportKind.OBJECTS, known.objects(), "object.unknown");
    }

    /**
     * The code that a code of the row is to be read as.
     *
     * @param all what is known, by code
     * @param problem what it is called if nobody knows it
     * @return the code itself where it is known or where it is reported
     */
    public String code(Column column, String code, ImportKind refers, Map<String, ?> all, String problem, String... args) {
        String usable = usable(column, code, refers, all::containsKey);
        if (usable == null) {
            wrongUnlessLeftOut(column, code, problem, args);
            return code;
        }
        return usable;
    }

    /** The code itself where it can be used, else what it is read as; null where there is neither, or its row is left out. */
    private @Nullable String usable(Column column, String code, ImportKind refers, Predicate<String> fits) {
        if (code.isEmpty()) {
            return null;
        }
        if (fits.test(code)) {
            codes.usedAsItIs(column, code, row.number(), header.place(column));
            return code;
        }
        String usable = codes.usable(column, code, refers, fits, ours(), row.number(), this::cells);
        failed |= codes.leavesRowOut();
        return usable;
    }

    private void wrongUnlessLeftOut(Column column, String code, String problem, String... args) {
        if (!codes.leavesRowOut() && !code.isEmpty()) {
            wrong(column, code, problem, args);
        }
    }

    /** What the row amounts to in our signs, as far as they can be told before its account is known. */
    private @Nullable Long ours() {
        if (cents == null) {
            return null;
        }
        return signed(cents, known.accounts().get(codes.instead(Column.ACCOUNT, raw(Column.ACCOUNT))));
    }

    private List<String> cells() {
        return IntStream.range(0, row.size()).mapToObj(column -> row.text(column).strip()).toList();
    }

    /** Reports a field. */
    public void wrong(Column column, String value, String code, String... args) {
        wrong(header.place(column), value, code, args);
    }

    private void wrong(String place, String value, String code, String... args) {
        failed = true;
        problems.add(ours(), row.number(), place, value, code, args);
    }
}
