package fi.toteuma.rendering.internal.docx;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Heading;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The document's headings in order, each with the bookmark that the contents point to. */
final class Anchors {

    private final List<Heading> headings;
    private final Map<Heading, Integer> numbers = new IdentityHashMap<>();
    private final Map<Heading, Integer> levels = new IdentityHashMap<>();

    Anchors(List<Block> blocks) {
        headings = blocks.stream().flatMap(Anchors::headings).toList();
        int above = 0;
        for (Heading heading : headings) {
            numbers.put(heading, numbers.size() + 1);
            above = Math.min(heading.level(), above + 1);
            levels.put(heading, above);
        }
    }

    /** Headings down to this level. */
    List<Heading> downTo(int level) {
        return headings.stream().filter(heading -> level(heading) <= level).toList();
    }

    /** Its level; one that skips a level moves up, since readers by ear lose their way otherwise. */
    int level(Heading heading) {
        return levels.getOrDefault(heading, heading.level());
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
