package fi.toteuma.web.internal.search;

import fi.toteuma.kernel.Language;
import fi.toteuma.search.Kind;
import fi.toteuma.search.Piece;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param question as it was understood; empty if nothing was asked
 * @param kind the only kind that is shown; empty if all are
 * @param count how much was found, documents too
 */
public record SearchView(String question, Optional<Kind> kind, int count, List<Result> documents, List<Group> groups) {

    /** How many of a kind are shown among all kinds. */
    static final int FEW = 5;

    /** How many of a kind are shown alone. */
    static final int MANY = 200;

    /** @param results the first ones of {@code count} */
    public record Group(Kind kind, int count, List<Result> results) {}

    /**
     * One thing.
     *
     * @param excerpt around the words that were meant; may be empty
     * @param meta unit, time and code, as far as it has them
     */
    public record Result(Text title, Text excerpt, List<Text> meta, Optional<Way> way) {}

    /** Words in one language, in pieces. */
    public record Text(List<Piece> pieces, Language language) {

        public boolean isEmpty() {
            return pieces.isEmpty();
        }

        static Text plain(String text, Language language) {
            return new Text(text.isBlank() ? List.of() : List.of(new Piece(text, false)), language);
        }
    }

    public boolean asked() {
        return !question.isEmpty();
    }

    /** This search, for one kind. */
    public String only(Kind one) {
        return all() + "&kind=" + one.key();
    }

    /** This search, for all kinds. */
    public String all() {
        return "/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
