package fi.toteuma.web.internal.dashboard;

import fi.toteuma.document.WordTable;
import fi.toteuma.web.internal.documents.DocumentAddress;
import fi.toteuma.web.internal.documents.Shelf;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where goals, risks and projects are told of: the table of a report of that day that has a row of one of them. */
record RecordLinks(Shelf shelf, Choice choice) {

    /**
     * @param day on which they were told of
     * @param codes of the records
     * @return the table's place, else the report; null where there is no report of that day
     */
    @Nullable String of(Optional<LocalDate> day, Set<String> codes) {
        return day.flatMap(told -> choice.documents(told).stream().findFirst()).map(address -> place(address, codes)).orElse(null);
    }

    private String place(DocumentAddress address, Set<String> codes) {
        return address.page() + shelf.figures(address).document().wordTables().stream()
                .filter(table -> table.rows().stream().map(WordTable.Row::id).anyMatch(codes::contains))
                .findFirst()
                .map(table -> "#" + table.id() + "-title")
                .orElse("");
    }
}
