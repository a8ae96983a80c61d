package fi.toteuma.web.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class LimitsTest {

    private static final String ONE = "yksi@example.com";

    private Instant now = Instant.parse("2026-01-02T08:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final Limits limits = new Limits(new MockEnvironment().withProperty("toteuma.limits.file", "6"), clock);

    private void ask(String login, Limited.Kind kind, int times) {
        for (int i = 0; i < times; i++) {
            limits.ask(login, kind);
        }
    }

    @Test
    void aMinutesWorthMayBeAskedAtOnceAndThenOneMoreAtEvenIntervals() {
        ask(ONE, Limited.Kind.FILE, 6);
        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> limits.ask(ONE, Limited.Kind.FILE))
                .satisfies(refused -> assertThat(refused.seconds()).isEqualTo(10));
        now = now.plus(Duration.ofSeconds(9));
        assertThatExceptionOfType(TooOften.class)
                .as("what was refused doesn't put the next one off")
                .isThrownBy(() -> limits.ask(ONE, Limited.Kind.FILE))
                .satisfies(refused -> assertThat(refused.seconds()).isEqualTo(1));
        now = now.plus(Duration.ofSeconds(1));
        ask(ONE, Limited.Kind.FILE, 1);
        now = now.plus(Duration.ofMinutes(5));
        ask(ONE, Limited.Kind.FILE, 6);
        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> limits.ask(ONE, Limited.Kind.FILE));
    }

    @Test
    void onePersonsHasteIsNobodyElsesAndOneKindIsNotAnother() {
        ask(ONE, Limited.Kind.FILE, 6);
        ask("toinen@example.com", Limited.Kind.FILE, 6);
        ask(ONE, Limited.Kind.SEARCH, Limited.Kind.SEARCH.inAMinute());
    }

    @Test
    void aLimitThatLetsNobodyInIsNoSetting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(new MockEnvironment().withProperty("toteuma.limits.search", "0"), clock))
                .withMessageContaining("toteuma.limits.search");
    }
}
