package fi.toteuma.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.organisation.internal.SqlMunicipalities;
import fi.toteuma.period.internal.SqlRounds;
import fi.toteuma.review.PartState;
import fi.toteuma.review.Reviews.Who;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A save in progress keeps the state it began in: what would change it waits for the save to end. */
class HeldPartsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final LocalDate ROUND = LocalDate.of(2025, 6, 30);
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 7, 1, 8, 0);
    private static final String UNIT = "10";
    /** PostgreSQL's name of having waited for a lock too long. */
    private static final String LOCK_TIMEOUT = "55P03";

    private final JdbcClient jdbc = DATABASE.jdbc();
    private final TransactionTemplate transactions = DATABASE.transactions();
    private final SqlRounds rounds = new SqlRounds(jdbc);
    private final SqlReviews reviews = new SqlReviews(jdbc, rounds, Clock.fixed(Instant.parse("2025-07-01T08:00:00Z"), ZoneOffset.UTC));
    private MunicipalityId kunta = new MunicipalityId((short) 0);

    @BeforeEach
    void ready() {
        kunta = new SqlMunicipalities(jdbc).save("kunta", "municipality: kunta\n");
        jdbc.sql("delete from locked_round").update();
    }

    @Test
    void nobodyTakesAStepNorLocksOrUnlocksTheRoundWhileASaveGoesOn() {
        Map<String, Runnable> changes = Map.of(
                "step", this::send, "lock", () -> rounds.lock(kunta, ROUND, NOW), "unlock", () -> rounds.unlock(kunta, ROUND));
        transactions.executeWithoutResult(save -> {
            assertThat(reviews.hold(kunta, UNIT, ROUND)).isEqualTo(PartState.WRITING);
            changes.forEach((name, change) ->
                    assertThatThrownBy(() -> elsewhere(change)).as(name).rootCause()
                            .isInstanceOfSatisfying(SQLException.class, waited -> assertThat(waited.getSQLState()).isEqualTo(LOCK_TIMEOUT)));
            assertThat(reviews.state(kunta, UNIT, ROUND)).as("as it was").isEqualTo(PartState.WRITING);
        });
        assertThat(rounds.locked(kunta)).isEmpty();
    }

    @Test
    void onceTheSaveIsInTheRoundIsLockedAndTheNextOneSeesIt() throws Exception {
        transactions.executeWithoutResult(save -> reviews.hold(kunta, UNIT, ROUND));
        elsewhere(() -> rounds.lock(kunta, ROUND, NOW));
        assertThat(transactions.<PartState>execute(save -> reviews.hold(kunta, UNIT, ROUND))).isEqualTo(PartState.LOCKED);
    }

    @Test
    void savesDontWaitForEachOtherNorForAnotherRound() {
        transactions.executeWithoutResult(save -> {
            reviews.hold(kunta, UNIT, ROUND);
            try {
                elsewhere(() -> assertThat(reviews.hold(kunta, UNIT, ROUND)).isEqualTo(PartState.WRITING));
                elsewhere(() -> rounds.lock(kunta, ROUND.plusMonths(6), NOW));
            } catch (ExecutionException | InterruptedException e) {
                throw new AssertionError("one had to wait", e);
            }
        });
        assertThat(rounds.locked(kunta)).containsExactly(ROUND.plusMonths(6));
    }

    private void send() {
        reviews.take(kunta, UNIT, ROUND, PartState.WRITING, PartState.SENT, new Who("kirjoittaja@example.com", "Kirjoittaja"), "");
    }

    /** In a transaction of another connection, which fails instead of waiting. */
    private void elsewhere(Runnable change) throws ExecutionException, InterruptedException {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> done = other.submit(() -> transactions.executeWithoutResult(own -> {
                jdbc.sql("set local lock_timeout = '200ms'").update();
                change.run();
            }));
            done.get();
        }
    }
}
