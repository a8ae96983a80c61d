package fi.toteuma.imports.internal.writing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows into a running COPY in its text format, in pieces, so that memory stays the same for any number of rows. */
final class CopyRows {

    private static final int PIECE = 1 << 16;
    private static final int LONGEST_NUMBER = 24;

    private final CopyIn copy;
    private byte[] buffer = new byte[PIECE + (PIECE >> 2)];
    private int length;
    private boolean started;

    CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    CopyRows number(long number) {
        separate();
        write(number);
        return this;
    }

    CopyRows number(@Nullable Integer number) {
        separate();
        if (number == null) {
            nothing();
        } else {
            write(number.longValue());
        }
        return this;
    }

    CopyRows cents(long cents) {
        separate();
        long magnitude = Math.abs(cents);
        if (cents < 0) {
            put('-');
        }
        write(magnitude / 100);
        put('.');
        put((char) ('0' + magnitude / 10 % 10));
        put((char) ('0' + magnitude % 10));
        return this;
    }

    CopyRows date(LocalDate date) {
        separate();
        write(date.getYear());
        put('-');
        twoDigits(date.getMonthValue());
        put('-');
        twoDigits(date.getDayOfMonth());
        return this;
    }

    CopyRows yes(boolean yes) {
        separate();
        put(yes ? 't' : 'f');
        return this;
    }

    /** A text; nothing where it is empty. */
    CopyRows textOrNothing(String text) {
        separate();
        if (text.isEmpty()) {
            nothing();
        } else {
            write(text);
        }
        return this;
    }

    CopyRows text(String text) {
        separate();
        write(text);
        return this;
    }

    void endRow() throws SQLException {
        put('\n');
        started = false;
        if (length >= PIECE) {
            flush();
        }
    }

    void flush() throws SQLException {
        copy.writeToCopy(buffer, 0, length);
        length = 0;
    }

    private void separate() {
        room(LONGEST_NUMBER * 2);
        if (started) {
            put('\t');
        }
        started = true;
    }

    private void nothing() {
        put('\\');
        put('N');
    }

    private void twoDigits(int number) {
        put((char) ('0' + number / 10));
        put((char) ('0' + number % 10));
    }

    private void write(long number) {
        if (number < 0) {
            put('-');
            number = -number;
        }
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        room(digits);
        for (int i = length + digits - 1; i >= length; i--) {
            buffer[i] = (byte) ('0' + number % 10);
            number /= 10;
        }
        length += digits;
    }

    private void write(String text) {
        room(text.length() * 3 + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                rest(text.substring(i));
                return;
            }
            escaped(c);
        }
    }

    private void rest(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(bytes.length * 2);
        for (byte b : bytes) {
            if (b < 0) {
                buffer[length++] = b;
            } else {
                escaped((char) b);
            }
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '\\' -> backslash('\\');
            case '\t' -> backslash('t');
            case '\n' -> backslash('n');
            case '\r' -> backslash('r');
            default -> put(c);
        }
    }

    private void backslash(char c) {
        put('\\');
        put(c);
    }

    private void put(char c) {
        if (length == buffer.length) {
            room(1);
        }
        buffer[length++] = (byte) c;
    }

    private void room(int bytes) {
        if (length + bytes > buffer.length) {
            byte[] larger = new byte[Math.max(buffer.length * 2, length + bytes)];
            System.arraycopy(buffer, 0, larger, 0, length);
            buffer = larger;
        }
    }
}
