package fi.toteuma.imports.internal.reading;

/** Follows bytes and tells whether they are UTF-8 (RFC 3629), and where they first aren't. */
final class Utf8Check {

    private int expected;
    private int low = 0x80;
    private int high = 0xBF;
    private int line = 1;
    private int firstBadLine;
    private long bad;
    private long sequences;
    private boolean undefinedIn1252;

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (expected > 0 || b >= 0x80) {
                undefinedIn1252 |= b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
                take(b);
            }
            if (b == '\n') {
                line++;
            }
        }
    }

    private void take(int b) {
        if (expected > 0) {
            if (b >= low && b <= high) {
                low = 0x80;
                high = 0xBF;
                if (--expected == 0) {
                    sequences++;
                }
                return;
            }
            spoilt();
        }
        if (b >= 0x80) {
            start(b);
        }
    }

    private void start(int b) {
        low = 0x80;
        high = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            spoilt();
        }
    }

    private void spoilt() {
        expected = 0;
        bad++;
        if (firstBadLine == 0) {
            firstBadLine = line;
        }
    }

    boolean isUtf8() {
        return bad == 0 && expected == 0;
    }

    /** Whether it is UTF-8 but for some broken places, rather than another encoding. */
    boolean isMostlyUtf8() {
        return sequences > bad;
    }

    boolean mayBe1252() {
        return !undefinedIn1252;
    }

    /** The first line that isn't UTF-8. */
    int firstBadLine() {
        return firstBadLine == 0 ? line : firstBadLine;
    }
}
