package fi.toteuma.document;

import fi.toteuma.document.Block.Span;
import fi.toteuma.kernel.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something in a cell of a {@link WordTable} or a field of a {@link Card}; a cell holds any number, one below the other. */
public sealed interface Piece {

    /** How a line stands out from the others in its cell. */
    enum Weight {
        STRONG,
        PLAIN,
        /** Quieter ink: what belongs to the line above. */
        QUIET
    }

    /** A paragraph. */
    record Line(List<Span> spans, Weight weight) implements Piece {
        public Line {
            spans = List.copyOf(spans);
        }

        public static Line of(String text, Weight weight) {
            return new Line(List.of(Span.of(text)), weight);
        }
    }

    /** A list, numbered or with bullets. */
    record Items(boolean numbered, List<List<Span>> items) implements Piece {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A shape with its word, never one without the other. */
    record StatusMark(Status status, String word) implements Piece {}

    /**
     * A risk's value as bars, word and number.
     *
     * @param bars 1–3: how many of three rising bars are filled
     * @param word "Kohtalainen"
     * @param product "2 × 2 = 4"
     */
    record RiskMark(int bars, String word, String product) implements Piece {}

    /** A number in a filled circle, by which a picture refers to the row. */
    record Badge(String number) implements Piece {}

    /**
     * A number, right-aligned in columns of numbers.
     *
     * @param decimals decimals it is rounded to, half up, where {@code printed} doesn't say otherwise
     * @param printed what stands there, unit included
     */
    record Number(BigDecimal value, int decimals, String printed) implements Piece {}

    /**
     * What shows where a value comes from.
     *
     * @param label "Näyttö"
     * @param name of the file; the address of a link
     * @param mediaType of the file; empty for a link
     * @param sha256 of the file's content, in hexadecimal digits; empty for a link
     */
    record Evidence(String label, String name, String mediaType, String sha256) implements Piece {

        /** So many digits tell files of a report from each other; all of them stand in the file of sources. */
        private static final int DIGITS = 12;

        /** A host is what a reader judges a link by, and it has room in a column. */
        public String shown() {
            return sha256.isEmpty() ? name.replaceFirst("^https?://", "").replaceFirst("[/?#].*", "") : name;
        }

        /** What follows the name: the beginning of the hash; empty for a link. */
        public String proof() {
            return sha256.isEmpty() ? "" : "SHA-256 " + sha256.substring(0, DIGITS) + "…";
        }
    }

    /** The same piece, whose running text is in this language. */
    default Piece in(Language language) {
        return switch (this) {
            case Line line -> new Line(spans(line.spans(), language), line.weight());
            case Items items -> new Items(items.numbered(), items.items().stream().map(item -> spans(item, language)).toList());
            default -> this;
        };
    }

    private static List<Span> spans(List<Span> spans, Language language) {
        return spans.stream().map(span -> span.in(language)).toList();
    }

    /** The runs of text in this piece that may hold live figures. */
    default Stream<Span> runs() {
        return switch (this) {
            case Line line -> line.spans().stream();
            case Items items -> items.items().stream().flatMap(List::stream);
            case StatusMark mark -> Stream.empty();
            case RiskMark mark -> Stream.empty();
            case Badge badge -> Stream.empty();
            case Number number -> Stream.empty();
            case Evidence evidence -> Stream.empty();
        };
    }

    /** The words that the piece has now, without any form, for files that have none. */
    default String plain() {
        return switch (this) {
            case Line line -> Span.now(line.spans());
            case Items items -> items.items().stream().map(Span::now).collect(Collectors.joining("\n"));
            case StatusMark mark -> mark.word();
            case RiskMark mark -> mark.word() + " (" + mark.product() + ")";
            case Badge badge -> badge.number();
            case Number number -> number.printed();
            case Evidence evidence -> evidence.label() + ": " + evidence.shown() + (evidence.proof().isEmpty() ? "" : ", " + evidence.proof());
        };
    }
}
