package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Provenance.Answer;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.Edition.Match;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Measure;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says of a question about figures what its answer is, so that reports can be held against each other. */
final class Answers {

    private Answers() {}

    static Answer of(Subject subject, LineScheme scheme, FigureQuery query, String line) {
        return new Answer(
                subject.unit(), scheme.key(), line, measure(query), edition(query), query.year(), query.through(),
                Objects.requireNonNullElse(query.object(), ""));
    }

    /** A budget is asked for with its amendments as several editions that add up. */
    private static Measure measure(FigureQuery query) {
        return query.editions().size() > 1 ? Measure.AMENDED_BUDGET : query.editions().getFirst().measure();
    }

    private static @Nullable LocalDate edition(FigureQuery query) {
        return query.editions().stream()
                .filter(edition -> edition.match() != Match.ONLY && edition.measure() != Measure.RESTATED_ACTUAL)
                .map(Edition::date)
                .findFirst()
                .orElse(null);
    }
}
