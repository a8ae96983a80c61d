package fi.toteuma.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Writes one text of a file anew, while everything else, comments and order too, stays as it was typed. */
public final class YamlEdit {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]+)]");

    private YamlEdit() {}

    /**
     * The file with another text at a place.
     *
     * @param yaml a file that was read without problems
     * @param path as problems name it: {@code blocks[3].table.title}, lists counted from 1
     * @return empty if no text stands there
     */
    public static Optional<String> written(String yaml, String path, String text) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        Optional<Node> node = new Compose(settings).composeString(yaml);
        List<MatchResult> steps = STEP.matcher(path).results().toList();
        for (MatchResult step : steps) {
            node = node.flatMap(at -> step.group(1) != null ? below(at, step.group(1)) : item(at, Integer.parseInt(step.group(2))));
        }
        return node.filter(ScalarNode.class::isInstance).map(found -> {
            int from = index(yaml, found.getStartMark());
            int to = index(yaml, found.getEndMark());
            String ending = yaml.substring(from, to).endsWith("\n") ? "\n" : "";
            return yaml.substring(0, from) + YamlQuote.of(text) + ending + yaml.substring(to);
        });
    }

    private static Optional<Node> below(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
                        .map(tuple -> tuple.getValueNode())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Node> item(Node node, int number) {
        return node instanceof SequenceNode list && number >= 1 && number <= list.getValue().size()
                ? Optional.of(list.getValue().get(number - 1))
                : Optional.empty();
    }

    /** Marks count characters, of which some are two letters long here. */
    private static int index(String yaml, Optional<Mark> mark) {
        return yaml.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }
}
