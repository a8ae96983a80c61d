package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Formula;
import fi.toteuma.document.Provenance;
import fi.toteuma.document.Provenance.Answer;
import fi.toteuma.document.Provenance.Batch;
import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.document.Provenance.Source;
import fi.toteuma.document.Table;
import fi.toteuma.finance.Account;
import fi.toteuma.finance.Edition;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.SourceFact;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.MunicipalityId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Remembers which question each column of each table was the answer to, and finds the facts behind its cells. */
final class Sources {

    /** What was asked for a column of a group of rows. */
    private record Asked(Subject subject, LineScheme scheme, FigureQuery query) {}

    /** A figure in a sentence: of lines of the ledger and the budget, or of something that is named and no more. */
    private record Live(List<Asked> asked, String line, String description) {}

    /** The same question may stand behind columns of several tables; it is asked once. */
    private record Question(
            String unit, LocalDate asOf, List<Edition> editions, int year, int through, @Nullable String object) {}

    private final Figures figures;
    private final MunicipalityId municipality;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Asked> asked = new HashMap<>();
    private final Map<Question, List<SourceFact>> answered = new HashMap<>();
    private final Map<String, Live> live = new LinkedHashMap<>();

    Sources(Figures figures, MunicipalityId municipality, List<Account> accounts) {
        this.figures = figures;
        this.municipality = municipality;
        accounts.forEach(account -> this.accounts.put(account.code(), account));
    }

    /** @param group {@code table/} and the prefix of the group's row ids */
    void note(String group, String column, Subject subject, LineScheme scheme, FigureQuery query) {
        asked.put(group + "|" + column, new Asked(subject, scheme, query));
    }

    /**
     * Remembers a figure in a sentence.
     *
     * @param queries what it was worked out from: one question for an amount, two for a share or a difference
     * @param what what these are, in words
     * @return the id of its source
     */
    String noteLive(Subject subject, LineScheme scheme, List<FigureQuery> queries, String line, String what, String label) {
        FigureQuery first = queries.getFirst();
        String id = "live/" + subject.unit() + "/" + scheme.key() + "." + line + "/" + what + " " + first.year() + "-" + first.through();
        List<Asked> all = queries.stream().map(query -> new Asked(subject, scheme, query)).toList();
        live.put(id, new Live(all, line, String.join(", ", what, subject.unitName(subject.unit()), label)));
        return id;
    }

    /**
     * Remembers a figure in a sentence that no facts of the ledger are behind.
     *
     * @param kind {@code series} or {@code measure}
     * @param value the code and what tells its values apart
     * @param description where it is from, in words
     * @return the id of its source
     */
    String noteLive(String kind, String value, String description) {
        String id = "live/" + kind + "/" + value;
        live.put(id, new Live(List.of(), "", description));
        return id;
    }

    /** The facts of every cell that is made of facts, and of every figure in a sentence. */
    Provenance of(List<Table> tables) {
        Map<String, Source> sources = new LinkedHashMap<>();
        TreeSet<Long> batches = new TreeSet<>();
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (row.cells().get(i).formula() instanceof Formula.Facts(String id)) {
                        Source source = source(table, row, table.columns().get(i));
                        sources.put(id, source);
                        source.facts().forEach(fact -> batches.add(fact.batch()));
                    }
                }
            }
        }
        live.forEach((id, figure) -> {
            Source source = new Source(
                    figure.description(), figure.asked().stream().flatMap(each -> facts(each, figure.line()).stream()).toList());
            sources.put(id, source);
            source.facts().forEach(fact -> batches.add(fact.batch()));
        });
        return new Provenance(sources, batches(batches), answers(tables));
    }

    /** What each cell of a line is the amount of; sums too, which have no facts of their own. */
    private Map<String, Answer> answers(List<Table> tables) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                for (Table.Column column : table.columns()) {
                    answer(table, row, column).ifPresent(answer -> answers.put(Provenance.address(table, row, column), answer));
                }
            }
        }
        return answers;
    }

    private Optional<Answer> answer(Table table, Table.Row row, Table.Column column) {
        int dot = row.id().lastIndexOf('.') + 1;
        String line = row.id().substring(dot);
        return Optional.ofNullable(asked.get(table.id() + "/" + row.id().substring(0, dot) + "|" + column.key()))
                .filter(question -> question.scheme().lines().stream().anyMatch(each -> each.key().equals(line)))
                .map(question -> Answers.of(question.subject(), question.scheme(), question.query(), line));
    }

    private Map<Long, Batch> batches(TreeSet<Long> numbers) {
        Map<Long, Batch> batches = new TreeMap<>();
        figures.batches(municipality, numbers)
                .forEach((number, batch) -> batches.put(
                        number, new Batch(number, batch.file(), batch.sha256(), batch.rows(), batch.importedAt())));
        return batches;
    }

    private Source source(Table table, Table.Row row, Table.Column column) {
        int dot = row.id().lastIndexOf('.') + 1;
        Asked question = asked.get(table.id() + "/" + row.id().substring(0, dot) + "|" + column.key());
        if (question == null) {
            throw new IllegalStateException("table " + table.id() + ": nothing was asked for " + row.id());
        }
        return new Source(
                String.join(" ", column.head()) + ", " + question.subject().unitName(question.subject().unit()) + ", " + row.label(),
                facts(question, row.id().substring(dot)));
    }

    private List<Fact> facts(Asked question, String line) {
        LocalDate mappedOn = Subject.lastDay(question.query().year());
        List<Fact> facts = new ArrayList<>();
        for (SourceFact fact : answers(question)) {
            int factor = question.scheme().factor(line, fact.account(), mappedOn);
            if (factor != 0 && question.scheme().side().takes(fact.internal())) {
                facts.add(fact(fact, factor, question.subject()));
            }
        }
        return facts;
    }

    private List<SourceFact> answers(Asked asked) {
        FigureQuery query = asked.query();
        Subject subject = asked.subject();
        Question question = new Question(
                subject.unit(), subject.asOf(), query.editions(), query.year(), query.through(), query.object());
        return answered.computeIfAbsent(
                question, ignored -> figures.facts(municipality, subject.unit(), subject.asOf(), query));
    }

    private Fact fact(SourceFact fact, int factor, Subject subject) {
        Account account = accounts.get(fact.account());
        String name = account == null ? "" : subject.text(account.name());
        Money amount = new Money(fact.amount().amount().multiply(BigDecimal.valueOf(factor)));
        return new Fact(
                fact.measure().name(), fact.account(), name, fact.year(), fact.month(), amount, fact.batch(), fact.rows());
    }
}
