package fi.toteuma.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Keeps what files were read as: a file that says the same isn't read twice. Of those that nobody asks for any more, the oldest go.
 *
 * @param <T> what a file is read as; it must never change
 */
public final class ReadOnce<T> {

    private static final int KEPT = 64;

    private final BiFunction<String, String, T> reader;
    private final Map<Text, T> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Text, T> eldest) {
            return size() > KEPT;
        }
    };

    /** @param reader of a file's name and its text; what it throws is thrown each time */
    public ReadOnce(BiFunction<String, String, T> reader) {
        this.reader = reader;
    }

    private record Text(String file, String text) {}

    public T read(String file, String text) {
        Text asked = new Text(file, text);
        synchronized (kept) {
            T there = kept.get(asked);
            if (there != null) {
                return there;
            }
        }
        T read = reader.apply(file, text);
        synchronized (kept) {
            kept.put(asked, read);
        }
        return read;
    }
}
