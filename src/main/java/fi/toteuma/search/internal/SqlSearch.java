package fi.toteuma.search.internal;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.kernel.Wording;
import fi.toteuma.search.Found;
import fi.toteuma.search.Found.Group;
import fi.toteuma.search.Hit;
import fi.toteuma.search.Kind;
import fi.toteuma.search.Question;
import fi.toteuma.search.Search;
import fi.toteuma.search.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks the view {@code searched}: for each word its stems, or its letters within longer words. */
@Repository
class SqlSearch implements Search {

    private static final char BETWEEN_FIELDS = '\u001f';

    private final JdbcClient jdbc;
    private final Questions questions;

    SqlSearch(JdbcClient jdbc, Questions questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    /** @param count of its kind */
    private record Row(Hit hit, int count) {}

    @Override
    @Transactional(readOnly = true)
    public Found find(Set<MunicipalityId> municipalities, String typed, Optional<Kind> kind, int most) {
        Question question = questions.understand(typed);
        if (question.terms().isEmpty() || municipalities.isEmpty()) {
            return new Found(question, List.of());
        }
        Map<Kind, List<Row>> byKind = rows(municipalities, question, kind, most).stream()
                .collect(Collectors.groupingBy(row -> row.hit().kind(), () -> new EnumMap<>(Kind.class), Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byKind.forEach((each, rows) -> groups.add(new Group(each, rows.getFirst().count(), rows.stream().map(Row::hit).toList())));
        return new Found(question, groups);
    }

    private List<Row> rows(Set<MunicipalityId> municipalities, Question question, Optional<Kind> kind, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("municipalities", municipalities.stream().map(MunicipalityId::value).toList());
        values.put("most", most);
        kind.ifPresent(only -> values.put("kind", only.key()));
        List<String> all = new ArrayList<>();
        List<String> inTitle = new ArrayList<>();
        for (int i = 0; i < question.terms().size(); i++) {
            Term term = question.terms().get(i);
            String stem = "stems @@ cast(:stems" + i + " as tsquery)";
            values.put("stems" + i, stems(term));
            String letters = term.part() != null ? term.part() : term.word();
            values.put("letters" + i, "%" + letters.replaceAll("[\\\\%_]", "\\\\$0") + "%");
            inTitle.add("lower(title || ' ' || title_sv collate \"default\") like :letters" + i);
            all.add(term.part() != null || hasSigns(term.word()) ? "(letters like :letters" + i + " or " + stem + ")" : stem);
        }
        return jdbc.sql("""
                with hit as (
                    select municipality_id, kind, code, unit, year, day, title, title_sv, words, words_sv,
                        count(*) over (partition by kind) as count, row_number() over (
                        partition by kind
                        order by (kind = 'unit' and day is not null), (%s) desc, coalesce(day, make_date(year, 12, 31)) desc nulls last, code, title) as place
                    from searched where municipality_id in (:municipalities) %s and %s)
                select * from hit where place <= :most order by place""".formatted(
                        String.join(" and ", inTitle), kind.isPresent() ? "and kind = :kind" : "", String.join(" and ", all)))
                .params(values)
                .query(SqlSearch::row)
                .list();
    }

    /** The parser takes words with signs in them apart, each in its own way: they are looked for as they are written too. */
    private static boolean hasSigns(String word) {
        return !word.chars().allMatch(Character::isLetterOrDigit);
    }

    private static String stems(Term term) {
        Stream<String> whole = Stream.concat(term.stems().stream(), Stream.of(term.word())).distinct().map(SqlSearch::quoted);
        return Stream.concat(whole, term.begun() ? Stream.of(quoted(term.word()) + ":*") : Stream.empty()).collect(Collectors.joining(" | "));
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        int year = row.getInt("year");
        OptionalInt ofYear = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
        Hit hit = new Hit(
                Kind.of(row.getString("kind")).orElseThrow(), new MunicipalityId(row.getShort("municipality_id")), row.getString("code"),
                Optional.ofNullable(row.getString("unit")), ofYear, Optional.ofNullable(row.getObject("day", LocalDate.class)),
                Wording.of(row.getString("title"), row.getString("title_sv")), Wording.of(fields(row.getString("words")), fields(row.getString("words_sv"))));
        return new Row(hit, row.getInt("count"));
    }

    private static String fields(String words) {
        return Arrays.stream(words.split(String.valueOf(BETWEEN_FIELDS))).map(String::strip).filter(field -> !field.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
