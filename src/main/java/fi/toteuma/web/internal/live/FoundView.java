package fi.toteuma.web.internal.live;

import fi.toteuma.checks.CheckedFinding;
import fi.toteuma.document.Block;
import fi.toteuma.document.Table;
import fi.toteuma.rounds.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the checks found in a report, at what it concerns.
 *
 * @param placed open findings by what the part or the table is called on the page
 * @param others those that concern none of them
 * @param count of all of the report
 */
public record FoundView(LiveAddress address, Map<String, List<CheckedFinding>> placed, List<CheckedFinding> others, long count) {

    /** The same, of which only that is placed which stands in a chapter; rows of tables of words are placed without findings too. */
    FoundView in(LiveReport report, ToldParts parts, Chapters chapters, Chapters.Chapter chapter) {
        Set<String> there = Stream.concat(
                        all(parts)
                                .filter(part -> chapters.holding(report.document(), part.section()).equals(chapter))
                                .map(ToldPart::place),
                        report.document().blocks().subList(chapter.from(), chapter.to()).stream()
                                .flatMap(Block::tables)
                                .map(Table::id))
                .collect(Collectors.toSet());
        Map<String, List<CheckedFinding>> here = new LinkedHashMap<>(placed);
        here.keySet().retainAll(there);
        // the row below a row stays on the page when the row is shown anew: what was mended has to go
        all(parts).filter(part -> part.isRow() && there.contains(part.place())).forEach(part -> here.putIfAbsent(part.place(), List.of()));
        return new FoundView(address, here, others, count);
    }

    static FoundView of(LiveReport report, ToldParts parts, List<CheckedFinding> findings) {
        Map<String, List<CheckedFinding>> placed = new LinkedHashMap<>();
        List<CheckedFinding> others = new ArrayList<>();
        findings.stream().filter(CheckedFinding::isOpen).forEach(checked -> place(report, parts, checked)
                .ifPresentOrElse(
                        place -> placed.computeIfAbsent(place, unseen -> new ArrayList<>()).add(checked), () -> others.add(checked)));
        return new FoundView(report.address(), placed, others, others.size() + placed.values().stream().mapToLong(List::size).sum());
    }

    private static Optional<String> place(LiveReport report, ToldParts parts, CheckedFinding checked) {
        String anchor = checked.finding().place().anchor();
        return switch (checked.finding().place().kind()) {
            case GOAL -> of(parts, "goals", anchor.split("/")[0]);
            case RISK -> of(parts, "risks", anchor.split("/")[0]);
            case PROJECT -> of(parts, "projects", anchor);
            case TEXT -> told(parts, "texts", anchor);
            case INVESTMENT -> told(parts, "investments", anchor);
            case TABLE -> report.document().tables().stream().map(Table::id).filter(anchor.split("/")[0]::equals).findFirst();
            case DOCUMENT, UNIT, STATISTICS, TOTAL -> Optional.empty();
        };
    }

    private static Optional<String> of(ToldParts parts, String part, String key) {
        return all(parts).filter(one -> is(one.task(), part) && one.task().key().equals(key)).map(ToldPart::place).findFirst();
    }

    /** @param anchor unit and key, with a slash between */
    private static Optional<String> told(ToldParts parts, String part, String anchor) {
        return all(parts)
                .filter(one -> is(one.task(), part) && (one.task().duty().unit() + "/" + one.task().key()).equals(anchor))
                .map(ToldPart::place)
                .findFirst();
    }

    private static boolean is(Task task, String part) {
        return task.part().key().equals(part);
    }

    private static Stream<ToldPart> all(ToldParts parts) {
        return Stream.concat(parts.all().stream(), parts.unprinted().stream());
    }

    /** Where the finding is told, with what can be done about it. */
    public String page(CheckedFinding checked) {
        return address.document().findings() + "#finding-" + checked.finding().key();
    }
}
