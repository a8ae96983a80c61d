package fi.toteuma.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file and the line it stands on. */
sealed interface YamlNode {

    int line();

    /** @param text as written, without quotes; empty for nothing or {@code null} */
    record Text(int line, String text) implements YamlNode {}

    record Items(int line, List<YamlNode> nodes) implements YamlNode {}

    record Keys(int line, Map<String, YamlNode> nodes) implements YamlNode {}
}
