package fi.toteuma.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one YAML file, token by token; aliases are refused, so a small file can't grow large. */
final class YamlTree {

    private static final int LARGEST = 4_000_000;
    private static final int DEEPEST = 40;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST + 10).build())
            .loadSettings(LoadSettings.builder().setCodePointLimit(LARGEST).build())
            .build();

    /** Doubled keys are reported here, in the reader's language: the YAML factory can't be told to leave them alone. */
    private static final ObjectReadContext CONTEXT = new ObjectReadContext.Base() {
        @Override
        public int getStreamReadFeatures(int defaults) {
            return defaults & ~StreamReadFeature.STRICT_DUPLICATE_DETECTION.getMask();
        }
    };

    private final String file;
    private final List<YamlProblem> problems;

    YamlTree(String file, List<YamlProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @return the root; null where the file can't be read, which is then among the problems */
    @Nullable YamlNode read(String text) {
        if (text.length() > LARGEST) {
            problem(1, "", "", "too-large");
            return null;
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(CONTEXT, plain)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problem(1, "", "", "empty");
                return null;
            }
            YamlNode root = node(parser, first, "", 0);
            if (parser.nextToken() != null) {
                problem(line(parser), "", "", "several-documents");
            }
            return root;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            problem(line, "", String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""), "syntax");
            return null;
        }
    }

    private YamlNode node(YAMLParser parser, JsonToken token, String path, int depth) {
        int line = line(parser);
        if (depth > DEEPEST) {
            problem(line, path, "", "too-deep");
            parser.skipChildren();
            return new YamlNode.Text(line, "");
        }
        return switch (token) {
            case START_OBJECT -> keys(parser, line, path, depth);
            case START_ARRAY -> items(parser, line, path, depth);
            default -> text(parser, token, line, path);
        };
    }

    private YamlNode text(YAMLParser parser, JsonToken token, int line, String path) {
        if (parser.isCurrentAlias()) {
            problem(line, path, "*" + parser.getString(), "alias");
        }
        return new YamlNode.Text(line, token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    private YamlNode keys(YAMLParser parser, int line, String path, int depth) {
        Map<String, YamlNode> nodes = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line(parser);
            String below = path.isEmpty() ? key : path + "." + key;
            YamlNode value = node(parser, parser.nextToken(), below, depth + 1);
            if (nodes.putIfAbsent(key, value) != null) {
                problem(keyLine, below, key, "doubled-key");
            }
        }
        return new YamlNode.Keys(line, nodes);
    }

    private YamlNode items(YAMLParser parser, int line, String path, int depth) {
        List<YamlNode> nodes = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            nodes.add(node(parser, token, path + "[" + (nodes.size() + 1) + "]", depth + 1));
        }
        return new YamlNode.Items(line, nodes);
    }

    private static int line(YAMLParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private void problem(int line, String path, String value, String code) {
        problems.add(new YamlProblem(file, line, path, value, code, ""));
    }
}
