package fi.toteuma.web.internal.guard;

import fi.toteuma.access.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells our own forms from others: the browser gets a random cookie, and our forms carry a keyed digest of it. A page of
 * another program on this machine could set the cookie, but not make the digest. The key is the installation's own, so that a
 * page left open over a restart can still be sent.
 */
final class Tokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Tokens(Secret secret) {
        key = new SecretKeySpec(secret.key("tokens of forms"), ALGORITHM);
    }

    String newCookie() {
        return TEXT.encodeToString(bytes());
    }

    String formToken(String cookie) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return TEXT.encodeToString(mac.doFinal(cookie.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Compared in constant time. */
    boolean belong(String cookie, String formToken) {
        return MessageDigest.isEqual(
                formToken(cookie).getBytes(StandardCharsets.UTF_8), formToken.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }
}
