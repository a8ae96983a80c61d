package fi.toteuma.commandline;

import java.util.Arrays;
import java.util.List;

/** A setting with which the program can't start. The command line says it in one line, in the user's language. */
public final class WrongSetting extends RuntimeException {

    private final String key;
    private final List<String> names;

    /**
     * @param key of the sentence that says what is wrong, among the words of the command line
     * @param names what it speaks of: settings, files; never a secret
     */
    public WrongSetting(String key, String... names) {
        super(key + " " + Arrays.toString(names));
        this.key = key;
        this.names = List.of(names);
    }

    String in(Words words) {
        return words.of(key, names.toArray());
    }
}
