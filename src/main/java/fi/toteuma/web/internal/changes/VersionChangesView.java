package fi.toteuma.web.internal.changes;

import fi.toteuma.comparison.Comparison;
import fi.toteuma.comparison.Comparison.ComparedText;
import fi.toteuma.comparison.Comparison.State;
import fi.toteuma.comparison.RecordChanges;
import fi.toteuma.comparison.RecordChanges.ChangedCell;
import fi.toteuma.document.Document;
import fi.toteuma.reporting.Reports.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two versions of one report side by side.
 *
 * @param choices all that there is to compare, the first first
 * @param sides the two; empty where there aren't two, or one of them can't be read by this program
 */
public record VersionChangesView(
        Listing listing, List<Side.Choice> choices, Optional<Two> sides) {

    /** The two, and what is different between them. */
    public record Two(Side before, Side after, Comparison comparison, List<ChangedCell> cells) {

        static Two of(Side before, Side after) {
            return new Two(before, after, Comparison.of(before.document(), after.document()), RecordChanges.of(before.document(), after.document()));
        }

        public Document document() {
            return after.document();
        }

        public long count(State state) {
            return comparison.count(state);
        }

        public List<ComparedText> changed() {
            return comparison.texts().stream().filter(text -> text.state() != State.SAME).toList();
        }

        public int figures() {
            return comparison.figures().stream().mapToInt(table -> table.figures().size()).sum();
        }

        /** Changed cells by table and record, in the later document's order. */
        public Map<String, List<ChangedCell>> records() {
            return cells.stream().collect(Collectors.groupingBy(
                    cell -> Stream.of(cell.table(), cell.row()).distinct().collect(Collectors.joining(": ")), LinkedHashMap::new, Collectors.toList()));
        }

        public boolean isEmpty() {
            return comparison.isEmpty() && cells.isEmpty();
        }
    }

    public String page() {
        return "/versions/" + listing.municipality() + "/" + listing.key() + "/compare";
    }

    public boolean isBefore(Side.Choice choice) {
        return sides.filter(two -> two.before().name().equals(choice.name())).isPresent();
    }

    public boolean isAfter(Side.Choice choice) {
        return sides.filter(two -> two.after().name().equals(choice.name())).isPresent();
    }

    public String way() {
        return "/way/" + listing.municipality() + "/" + listing.key();
    }
}
