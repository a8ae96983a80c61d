package fi.toteuma.search.internal;

import fi.toteuma.search.Question;
import fi.toteuma.search.Term;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Understands what somebody typed, with the stems that the database has for its words. */
@Component
class Questions {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A word with its stems; a language has none for words too common to look for. */
    private record Stemmed(String word, @Nullable String finnish, @Nullable String swedish) {

        boolean isCommon() {
            return finnish == null || swedish == null;
        }

        List<String> stems() {
            return Stream.of(finnish == null ? "" : finnish, swedish == null ? "" : swedish).filter(stem -> !stem.isEmpty()).distinct().toList();
        }
    }

    Question understand(String typed) {
        String text = plain(typed);
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split(" "))
                .map(Questions::withoutOuterSigns)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        List<Stemmed> stemmed = words.stream().map(this::stemmed).toList();
        List<Stemmed> telling = stemmed.stream().filter(word -> !word.isCommon()).toList();
        List<Stemmed> asked = telling.isEmpty() ? stemmed : telling;
        List<Term> terms = new ArrayList<>();
        for (Stemmed one : asked) {
            terms.add(new Term(one.word(), one.stems(), one.word().equals(words.getLast())));
        }
        return new Question(text, terms);
    }

    /** On one line, without what can't be written, and no longer than one types. */
    private static String plain(String typed) {
        String line = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\s\\u00a0\\u202f]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())))).strip();
    }

    private static String withoutOuterSigns(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}§€%]+|[^\\p{L}\\p{N}§€%]+$", "");
    }

    private Stemmed stemmed(String word) {
        return jdbc.sql("select ts_lexize('finnish_stem', ?) as finnish, ts_lexize('swedish_stem', ?) as swedish")
                .params(word, word)
                .query((row, number) -> new Stemmed(word, stem(row, "finnish"), stem(row, "swedish")))
                .single();
    }

    private static @Nullable String stem(ResultSet row, String column) throws SQLException {
        Array stems = row.getArray(column);
        String[] all = stems == null ? new String[0] : (String[]) stems.getArray();
        return all.length == 0 ? null : all[0];
    }
}
