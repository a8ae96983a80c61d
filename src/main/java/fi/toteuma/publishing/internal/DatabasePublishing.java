package fi.toteuma.publishing.internal;

import fi.toteuma.document.Consistency;
import fi.toteuma.document.Document;
import fi.toteuma.kernel.ProductVersion;
import fi.toteuma.kernel.Wording;
import fi.toteuma.municipality.MunicipalitySettings.Body;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.publishing.AgendaGate;
import fi.toteuma.publishing.Answer;
import fi.toteuma.publishing.Answer.Reason;
import fi.toteuma.publishing.Answer.Refused;
import fi.toteuma.publishing.FrozenReport;
import fi.toteuma.publishing.Move;
import fi.toteuma.publishing.Publishing;
import fi.toteuma.publishing.Rights;
import fi.toteuma.publishing.Standing;
import fi.toteuma.publishing.State;
import fi.toteuma.publishing.Step;
import fi.toteuma.publishing.Taken;
import fi.toteuma.publishing.Way;
import fi.toteuma.publishing.internal.Freezer.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes steps: what must hold is looked at first, and the step itself is an insert that only one of two can win. */
@Service
class DatabasePublishing implements Publishing {

    private final Municipalities municipalities;
    private final SqlSteps steps;
    private final SqlFrozen frozen;
    private final Freezer freezer;
    private final Edition edition;
    private final TransactionTemplate moment;
    private final AgendaGate gate;
    private final Clock clock;

    DatabasePublishing(
            Municipalities municipalities, SqlSteps steps, SqlFrozen frozen, Freezer freezer, Edition edition,
            PlatformTransactionManager transactions, @Lazy AgendaGate gate, Clock clock) {
        this.municipalities = municipalities;
        this.steps = steps;
        this.frozen = frozen;
        this.freezer = freezer;
        this.edition = edition;
        this.moment = new TransactionTemplate(transactions);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.gate = gate; // lazy: who implements it asks about published reports
        this.clock = clock;
    }

    @Override
    public Standing of(String municipality, String document) {
        Orders orders = Orders.of(municipalities, municipality);
        String report = orders.main(document);
        return new Standing(report, steps.of(orders.id(), report));
    }

    @Override
    public Answer take(String municipality, String document, Move move, Rights rights, Progress progress) {
        try {
            return Objects.requireNonNull(moment.execute(status -> {
                Answer answer = inside(municipality, document, move, rights, progress);
                if (answer instanceof Refused) {
                    status.setRollbackOnly();
                }
                return answer;
            }));
        } catch (DuplicateKeyException | ConcurrencyFailureException overtaken) {
            return new Refused(Reason.OVERTAKEN, List.of());
        }
    }

    @Override
    public Together together(String municipality, String document) {
        Orders orders = Orders.of(municipalities, municipality);
        String report = orders.main(document);
        return new Together(orders.ownSet(report), orders.together(report));
    }

    @Override
    public Wording bodyName(String municipality, String body) {
        return Orders.of(municipalities, municipality).settings().body(body).map(Body::name).orElseGet(() -> Wording.of(body));
    }

    private Answer inside(String municipality, String document, Move move, Rights rights, Progress progress) {
        Orders orders = Orders.of(municipalities, municipality);
        if (!municipalities.holdSteps(orders.id())) {
            return new Refused(Reason.OVERTAKEN, List.of());
        }
        String report = orders.main(document);
        Standing standing = new Standing(report, steps.of(orders.id(), report));
        Optional<Refused> refused = refused(municipality, document, orders, standing, move, rights);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<State> after = Way.after(standing.state(), move.step(), move.outcome());
        if (after.isEmpty()) {
            return new Refused(Reason.NOT_FROM_HERE, List.of(
                    move.step().key(), standing.state().name(),
                    Way.from(standing.state()).stream().map(Step::key).collect(Collectors.joining(", "))));
        }
        Taken taken = new Taken(
                standing.history().size() + 1, standing.versionAfter(move.step()), move.step(), after.get(), LocalDateTime.now(clock),
                move.by().strip(), move.reason().strip(), move.decision());
        if (!steps.add(orders.id(), report, taken)) {
            return new Refused(Reason.OVERTAKEN, List.of());
        }
        return move.step() == Step.AGENDA
                ? freeze(municipality, orders, standing, taken, move.set().orElseGet(() -> orders.ownSet(report)), progress)
                : done(standing, taken);
    }

    private Optional<Refused> refused(
            String municipality, String document, Orders orders, Standing standing, Move move, Rights rights) {
        if (!standing.document().equals(document)) {
            return Optional.of(new Refused(Reason.TRANSLATION, List.of(document, standing.document())));
        }
        if (!rights.may(move.step(), municipality, document)) {
            return Optional.of(new Refused(Reason.NO_RIGHT, List.of(move.step().key())));
        }
        if (move.by().isBlank()) {
            return Optional.of(new Refused(Reason.NO_ROLE, List.of()));
        }
        if (move.reason().isBlank() && Way.needsReason(standing.state(), move.step(), move.outcome())) {
            return Optional.of(new Refused(Reason.NO_REASON, List.of()));
        }
        return decision(orders, document, move);
    }

    private Optional<Refused> decision(Orders orders, String document, Move move) {
        if (move.step().decides() != move.decision().isPresent()
                || move.decision().filter(decision -> decision.section().isBlank()).isPresent()) {
            return Optional.of(new Refused(Reason.NO_DECISION, List.of()));
        }
        return move.decision().flatMap(decision -> {
            if (orders.settings().body(decision.body()).isEmpty()) {
                return Optional.of(new Refused(Reason.UNKNOWN_BODY, List.of(
                        decision.body(), orders.settings().bodies().stream().map(Body::key).collect(Collectors.joining(", ")))));
            }
            Optional<LocalDate> earliest = orders.settings().document(document).map(order -> order.treeDate().minusYears(1));
            if (earliest.filter(decision.date()::isBefore).isPresent()) {
                return Optional.of(new Refused(Reason.TOO_EARLY, List.of(decision.date().toString())));
            }
            return decision.date().isAfter(LocalDate.now(clock))
                    ? Optional.of(new Refused(Reason.NOT_YET, List.of(decision.date().toString())))
                    : Optional.empty();
        });
    }

    /** The step is in already: whoever takes the same one meanwhile waits for it and loses before making any file. */
    private Answer freeze(
            String municipality, Orders orders, Standing standing, Taken taken, String set, Progress progress) {
        String report = standing.document();
        LocalDate today = LocalDate.now(clock);
        Freezer.Steps steps = Freezer.steps(orders.together(report).size(), progress);
        List<Document> documents = freezer.documents(municipality, orders.together(report), set, taken.version(), today, steps);
        long contradictions = documents.stream().mapToLong(each -> Consistency.of(each).contradictions().size()).sum();
        if (contradictions > 0) {
            return new Refused(Reason.CONTRADICTS_ITSELF, List.of(String.valueOf(contradictions)));
        }
        List<String> keys = orders.together(report);
        long stopping = IntStream.range(0, keys.size()).mapToLong(i -> gate.stopping(municipality, keys.get(i), documents.get(i))).sum();
        if (stopping > 0) {
            return new Refused(Reason.OPEN_FINDINGS, List.of(String.valueOf(stopping)));
        }
        List<Written> files = Freezer.files(documents, steps);
        var list = files.stream().map(Written::file).toList();
        frozen.add(
                orders.id(),
                new FrozenReport(
                        municipality, report, taken.version(), set, orders.order(report).treeDate(), today, Sha256.ofList(list),
                        ProductVersion.NUMBER, list),
                edition.of(municipality), files);
        return done(standing, taken);
    }

    private static Answer done(Standing standing, Taken taken) {
        List<Taken> history = new ArrayList<>(standing.history());
        history.add(taken);
        return new Answer.Done(new Standing(standing.document(), history));
    }
}
