package fi.toteuma.access.internal;

import fi.toteuma.access.Secret;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;

/**
 * Keys of second factors as the database has them: how they are sealed (one byte), by which secret (four), and the sealed key. So another
 * way or another secret can be taken into use while what was sealed before is still opened. What has no such beginning was sealed before
 * there was one, by the oldest secret there is.
 */
final class Sealed {

    private static final long RENEWING = 0x746f7465756d61L; // a number that no other lock of the database has

    /** AES-256 in Galois/Counter Mode, the key made of the secret. */
    private static final byte AES_GCM = 1;

    private static final int MARK = 4;
    private static final int BEGINNING = 1 + MARK;

    private record Way(byte[] mark, BytesEncryptor encryptor) {}

    /** The one in use first. */
    private final List<Way> ways = new ArrayList<>();

    Sealed(Secret secret) {
        HexFormat hex = HexFormat.of();
        List<byte[]> keys = secret.keys("second factors");
        List<byte[]> salts = secret.keys("salt");
        List<byte[]> marks = secret.keys("mark");
        for (int i = 0; i < keys.size(); i++) {
            ways.add(new Way(Arrays.copyOf(marks.get(i), MARK), Encryptors.stronger(hex.formatHex(keys.get(i)), hex.formatHex(salts.get(i)))));
        }
    }

    /**
     * By the secret of this moment, which stays the one in use until the transaction ends: what is sealed meanwhile is there when a renewal
     * looks for what it has to seal anew.
     */
    static Sealed sealing(JdbcClient jdbc, Secret secret) {
        jdbc.sql("select pg_advisory_xact_lock_shared(?)").param(RENEWING).query().singleRow();
        return new Sealed(secret.now());
    }

    /** Lets nobody seal anything until the transaction ends. */
    static void renewing(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(RENEWING).query().singleRow();
    }

    byte[] seal(byte[] key) {
        Way way = ways.getFirst();
        byte[] encrypted = way.encryptor().encrypt(key);
        byte[] sealed = new byte[BEGINNING + encrypted.length];
        sealed[0] = AES_GCM;
        System.arraycopy(way.mark(), 0, sealed, 1, MARK);
        System.arraycopy(encrypted, 0, sealed, BEGINNING, encrypted.length);
        return sealed;
    }

    byte[] open(byte[] sealed) {
        for (Way way : ways) {
            if (sealed[0] == AES_GCM && Arrays.equals(sealed, 1, BEGINNING, way.mark(), 0, MARK)) {
                return way.encryptor().decrypt(Arrays.copyOfRange(sealed, BEGINNING, sealed.length));
            }
        }
        return ways.getLast().encryptor().decrypt(sealed);
    }
}
