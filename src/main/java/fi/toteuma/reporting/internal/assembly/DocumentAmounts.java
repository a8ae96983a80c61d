package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.Amounts;
import fi.toteuma.reporting.ReportSubject;
import fi.toteuma.reporting.internal.assembly.FigureSource.Answer;
import fi.toteuma.reporting.internal.layout.Layout.Source.Measured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document's amounts; each unit is asked about once a scheme. Not for several threads. */
final class DocumentAmounts implements Amounts {

    private record Question(String unit, String scheme) {}

    private final Subject subject;
    private final FigureSource source;
    private final Map<Question, Answer> answers = new HashMap<>();

    DocumentAmounts(Subject subject, FigureSource source) {
        this.subject = subject;
        this.source = source;
    }

    @Override
    public Optional<Money> amount(String unit, String line, String what) {
        Measured measured = LiveFigures.MEASURES.get(what);
        int colon = line.indexOf(':');
        String key = line.substring(colon + 1);
        Optional<LineScheme> scheme = scheme(colon < 0 ? ReportSubject.STATEMENT : line.substring(0, colon))
                .filter(found -> found.lines().stream().anyMatch(each -> each.key().equals(key)));
        if (measured == null || scheme.isEmpty() || subject.tree().find(unit).isEmpty()) {
            return Optional.empty();
        }
        Answer answer = answers.computeIfAbsent(new Question(unit, scheme.get().key()), question -> ask(unit, scheme.get()));
        boolean needed = Queries.required(measured.measure()).isPresent();
        return needed && !answer.given(what) ? Optional.empty() : Optional.of(answer.of(what).of(key));
    }

    private Answer ask(String unit, LineScheme scheme) {
        Subject about = subject.of(unit);
        Queries queries = new Queries(about);
        List<FigureQuery> all = LiveFigures.MEASURES.entrySet().stream()
                .map(each -> queries.query(each.getKey(), each.getValue(), Optional.empty()))
                .toList();
        return source.lines(about, scheme, all);
    }

    /** By the name that the document gives it, or by its own key. */
    private Optional<LineScheme> scheme(String name) {
        return Optional.ofNullable(subject.schemes().get(subject.order().schemes().getOrDefault(name, name)));
    }
}
