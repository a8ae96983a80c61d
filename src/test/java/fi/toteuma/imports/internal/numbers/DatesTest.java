package fi.toteuma.imports.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate START = LocalDate.of(1990, 1, 1);

    @Property
    void anyDayReadsBackFromEachOfItsForms(@ForAll @IntRange(min = 0, max = 70_000) int days) {
        LocalDate day = START.plusDays(days);

        assertThat(Dates.read(day.toString())).isEqualTo(day);
        assertThat(Dates.read(day.format(DateTimeFormatter.ofPattern("d.M.uuuu")))).isEqualTo(day);
        assertThat(Dates.read(day.format(DateTimeFormatter.ofPattern("dd.MM.uuuu")))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31.4.2025", "2025-02-29", "30.6.25", "6/30/2025", "2025-6-30", "1.1.2025 12:00", "", "x.1.2025", "..2025"})
    void whatIsNoDayOfTheCalendarIsRefused(String text) {
        assertThat(Dates.read(text)).isNull();
    }

    @Test
    void aSpreadsheetsDayNumberIsADay() {
        assertThat(Dates.readNumber("45747", false)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(Dates.readNumber("45747.75", false)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(Dates.readNumber("44285", true)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(Dates.readNumber("0.5", false)).isNull();
        assertThat(Dates.readNumber("99999999", false)).isNull();
        assertThat(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.of(2025, 3, 31))).isEqualTo(45747);
    }
}
