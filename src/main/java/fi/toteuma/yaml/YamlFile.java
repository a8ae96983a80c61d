package fi.toteuma.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One YAML file being read, and what has been found wrong in it so far. */
public final class YamlFile {

    private final String name;
    private final List<YamlProblem> problems = new ArrayList<>();

    private YamlFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file whose root is a mapping.
     *
     * @param name the file's name for messages
     * @param reader makes the result out of the root's keys; {@link YamlFields#end()} of the root is called after it
     * @throws YamlException with all problems if there is any
     */
    public static <T> T read(String name, String text, Function<YamlFields, T> reader) {
        YamlFile file = new YamlFile(name);
        YamlNode root = new YamlTree(name, file.problems).read(text);
        file.stopAtProblems();
        if (root == null) {
            throw new IllegalStateException("a file without root or problem: " + name);
        }
        YamlFields fields =
                file.asFields(root, "").orElseGet(() -> new YamlFields(file, "", root.line(), Map.of()));
        file.stopAtProblems();
        T result = reader.apply(fields);
        fields.end();
        file.stopAtProblems();
        return result;
    }

    Optional<YamlFields> asFields(YamlNode node, String path) {
        if (node instanceof YamlNode.Keys keys) {
            return Optional.of(new YamlFields(this, path, keys.line(), keys.nodes()));
        }
        problem(node.line(), path, node instanceof YamlNode.Text text ? text.text() : "", "mapping-expected", "");
        return Optional.empty();
    }

    void problem(int line, String path, String value, String code, String expected) {
        problems.add(new YamlProblem(name, line, path, value, code, expected));
    }

    private void stopAtProblems() {
        if (!problems.isEmpty()) {
            throw new YamlException(problems);
        }
    }
}
