package fi.toteuma.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A place in a YAML file that knows where it is, so that an error can say so: {@code ov2025q1.yaml, blocks[3].table}. */
public final class YamlNode {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final JsonNode node;
    private final String where;

    private YamlNode(JsonNode node, String where) {
        this.node = node;
        this.where = where;
    }

    /**
     * @param file its name in messages
     * @throws YamlException if the text isn't YAML
     */
    public static YamlNode parse(String file, String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return new YamlNode(node, file);
        } catch (JacksonException e) {
            throw new YamlException(file, "not readable as YAML: " + e.getOriginalMessage());
        }
    }

    public String where() {
        return where;
    }

    public YamlException error(String message) {
        return new YamlException(where, message);
    }

    public boolean has(String key) {
        return node.has(key);
    }

    public boolean isText() {
        return node.isValueNode();
    }

    public boolean isList() {
        return node.isArray();
    }

    /** Refuses keys that nobody reads: a misspelt key must not pass as a missing one. */
    public YamlNode allowing(String... keys) {
        if (!node.isObject()) {
            throw error("expected keys and values, found '" + shown() + "'");
        }
        Set<String> allowed = Set.of(keys);
        for (String key : node.propertyNames()) {
            if (!allowed.contains(key)) {
                throw error("unknown key '" + key + "', expected one of " + String.join(", ", keys));
            }
        }
        return this;
    }

    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    public YamlNode at(String key) {
        JsonNode child = node.get(key);
        if (child == null) {
            throw error("'" + key + "' is missing");
        }
        return new YamlNode(child, where + (where.endsWith("aml") ? ", " : ".") + key);
    }

    public String text() {
        if (!node.isValueNode() || node.isNull()) {
            throw error("expected a text, found '" + shown() + "'");
        }
        return node.asString();
    }

    public String text(String key) {
        return at(key).text();
    }

    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    /** A text that is one of a few words. */
    public String oneOf(String key, String otherwise, Set<String> allowed) {
        String text = text(key, otherwise);
        if (!allowed.contains(text)) {
            throw (has(key) ? at(key) : this)
                    .error("'" + text + "' for " + key + ", expected one of "
                            + allowed.stream().sorted().toList());
        }
        return text;
    }

    /** @param otherwise where the key isn't there */
    public int integer(String key, int otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        JsonNode child = node.get(key);
        if (!child.isInt()) {
            throw at(key).error("expected a whole number, found '" + child.asString() + "'");
        }
        return child.asInt();
    }

    public boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        JsonNode child = node.get(key);
        if (!child.isBoolean()) {
            throw at(key).error("expected true or false, found '" + child.asString() + "'");
        }
        return child.asBoolean();
    }

    /** The items of a list; none where the key isn't there. */
    public List<YamlNode> list(String key) {
        return has(key) ? at(key).list() : List.of();
    }

    public List<YamlNode> list() {
        if (!node.isArray()) {
            throw error("expected a list, found '" + shown() + "'");
        }
        List<YamlNode> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new YamlNode(node.get(i), where + "[" + (i + 1) + "]"));
        }
        return items;
    }

    public List<String> texts(String key) {
        return list(key).stream().map(YamlNode::text).toList();
    }

    /** Keys and values in their order; none where the key isn't there. */
    public Map<String, YamlNode> map(String key) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (has(key)) {
            YamlNode child = at(key);
            if (child.node.getNodeType() != JsonNodeType.OBJECT) {
                throw child.error("expected keys and values, found '" + child.shown() + "'");
            }
            child.node.propertyNames().forEach(name -> entries.put(name, child.at(name)));
        }
        return entries;
    }

    private String shown() {
        String text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
