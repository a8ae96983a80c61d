package fi.toteuma.yaml;

import fi.toteuma.kernel.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * One mistake in a YAML file.
 *
 * @param file the file's name as the reader knows it
 * @param line counted from 1
 * @param path where in the file, for instance {@code documents[2].year}; empty for the whole file
 * @param value what stands there; empty where nothing does
 * @param code which kind of mistake: a key of {@code messages/yaml_*.properties}
 * @param expected what would be right, in the file's own words; empty where the code says it all
 */
public record YamlProblem(String file, int line, String path, String value, String code, String expected) {

    /** The mistake in a sentence, without file and line. */
    public String message(Language language) {
        String pattern = ResourceBundle.getBundle("messages.yaml", language.locale()).getString(code);
        return MessageFormat.format(pattern, path, value, expected);
    }
}
