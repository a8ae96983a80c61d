package fi.toteuma.web.internal.live;

import fi.toteuma.document.Document;
import fi.toteuma.document.Provenance.Answer;
import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Column;
import fi.toteuma.document.Table.Row;
import fi.toteuma.review.Comment;
import fi.toteuma.review.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Something in a report that one can speak of: a part that a unit tells, or the lines of a table of figures.
 *
 * @param at what it is called on the page
 * @param part empty for a table
 * @param table empty for a part
 * @param places what is spoken of: one of a part; of a table one a line, by the row's id
 */
record Topic(String at, Optional<ToldPart> part, Optional<Table> table, Map<String, Place> places) {

    static Topic of(ToldPart part) {
        Place place = new Place(part.task().duty().unit(), part.task().duty().reportDate(), part.task().part().key(), part.task().key());
        return new Topic(part.place(), Optional.of(part), Optional.empty(), Map.of("", place));
    }

    /** Rows that aren't a line of a scheme can't be named in another report: they aren't spoken of. */
    static Topic of(Document document, Table table, LocalDate reportDate) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            answer(document, table, row)
                    .ifPresent(answer -> places.put(row.id(), Place.line(answer.unit(), reportDate, answer.scheme(), answer.line())));
        }
        return new Topic(table.id(), Optional.empty(), Optional.of(table), places);
    }

    private static Optional<Answer> answer(Document document, Table table, Row row) {
        return row.isGroupHead()
                ? Optional.empty()
                : table.columns().stream().flatMap(column -> document.provenance().answer(table, row, column).stream()).findFirst();
    }

    /** What of it somebody may speak of: lines of one table may be different units'. @param speaks of which units they may */
    Topic within(Predicate<String> speaks) {
        Map<String, Place> within = new LinkedHashMap<>(places);
        within.values().removeIf(place -> !speaks.test(place.unit()));
        return new Topic(at, part, table, within);
    }

    boolean isAbout(Comment comment) {
        return places.containsValue(comment.place());
    }

    List<Comment> of(List<Comment> all) {
        return all.stream().filter(this::isAbout).toList();
    }

    /**
     * A cell in words, to stand with what is said about it: row, head and figure.
     *
     * @param column empty for the whole row
     */
    String quote(Document document, String row, String column) {
        Table of = table.orElseThrow();
        Row found = of.rows().get(of.rowIndex(row));
        int index = of.columnIndex(column);
        Optional<String> cell = IntStream.of(index).filter(i -> i >= 0).boxed().findFirst().map(i -> {
            Column head = of.columns().get(i);
            return String.join(" ", head.head()) + ": " + document.notation().print(found.cells().get(i).value(), head);
        });
        return of.title() + " · " + found.label() + cell.map(words -> " · " + words).orElse("");
    }
}
