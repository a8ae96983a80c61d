package fi.toteuma.access.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes of authenticators (RFC 6238): six digits for each half minute. */
final class Codes {

    private static final Duration STEP = Duration.ofSeconds(30);

    /** RFC 6238, 5.2: one step for the time that typing and the network take; none ahead, for telephones know the time. */
    private static final int LATE = 1;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator(STEP);

    /** The half minute that a code is of, counted from 1970; empty if it isn't of this one or the one before. */
    OptionalLong step(byte[] key, String code, Instant now) {
        byte[] digits = code.replaceAll("\\s", "").getBytes(StandardCharsets.US_ASCII);
        for (int late = 0; late <= LATE; late++) {
            Instant then = now.minus(STEP.multipliedBy(late));
            if (MessageDigest.isEqual(at(key, then).getBytes(StandardCharsets.US_ASCII), digits)) {
                return OptionalLong.of(then.getEpochSecond() / STEP.toSeconds());
            }
        }
        return OptionalLong.empty();
    }

    private String at(byte[] key, Instant then) {
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(key, codes.getAlgorithm()), then);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + codes.getAlgorithm(), e);
        }
    }
}
