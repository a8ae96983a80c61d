package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Heading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The document's headings in order, each with the bookmark that the contents point to. */
final class Anchors {

    private final List<Heading> headings;
    private final Map<Heading, Integer> numbers = new IdentityHashMap<>();
    private final Map<Heading, Integer> depths = new IdentityHashMap<>();

    Anchors(List<Block> blocks) {
        headings = blocks.stream().flatMap(Anchors::headings).toList();
        Deque<Integer> path = new ArrayDeque<>();
        for (Heading heading : headings) {
            numbers.put(heading, numbers.size() + 1);
            while (!path.isEmpty() && path.getLast() >= heading.level()) {
                path.removeLast();
            }
            path.addLast(heading.level());
            depths.put(heading, path.size());
        }
    }

    /** Headings down to this level. */
    List<Heading> downTo(int level) {
        return headings.stream().filter(heading -> heading.level() <= level).toList();
    }

    /** Its place in the outline, which skips no level: readers by ear would lose their way. */
    int depth(Heading heading) {
        return depths.getOrDefault(heading, heading.level());
    }

    int number(Heading heading) {
        return numbers.getOrDefault(heading, 0);
    }

    /** Named the way Word names the targets of a contents field. */
    String name(Heading heading) {
        return "_Toc%08d".formatted(number(heading));
    }

    private static Stream<Heading> headings(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading);
            case Block.SideBySide(List<Block> wide, List<Block> narrow) ->
                Stream.concat(wide.stream(), narrow.stream()).flatMap(Anchors::headings);
            default -> Stream.empty();
        };
    }
}
