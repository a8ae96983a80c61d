package fi.toteuma.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CodesTest {

    /** The key and the codes of RFC 6238, appendix B, of which six digits are shown. */
    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final String OF_1111111109 = "081804";
    private static final long STEP = 1111111109L / 30;

    private final Codes codes = new Codes();

    private boolean isTaken(long second) {
        return codes.step(KEY, OF_1111111109, Instant.ofEpochSecond(second)).isPresent();
    }

    @Test
    void aCodeIsTakenInItsOwnHalfMinuteAndTheNext() {
        assertThat(codes.step(KEY, "081 804", Instant.ofEpochSecond(1111111109L))).hasValue(STEP);
        assertThat(codes.step(KEY, OF_1111111109, Instant.ofEpochSecond((STEP + 2) * 30 - 1))).hasValue(STEP);
    }

    @Test
    void neitherBeforeItsTimeNorAfter() {
        assertThat(isTaken(STEP * 30 - 1)).isFalse();
        assertThat(isTaken((STEP + 2) * 30)).isFalse();
    }

    @Test
    void anotherCodeIsNone() {
        assertThat(codes.step(KEY, "081805", Instant.ofEpochSecond(1111111109L))).isEmpty();
        assertThat(codes.step(KEY, "", Instant.ofEpochSecond(1111111109L))).isEmpty();
    }
}
