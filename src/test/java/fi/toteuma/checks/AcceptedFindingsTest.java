package fi.toteuma.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.checks.internal.SqlAcceptedFindings;
import fi.toteuma.database.TestDatabase;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AcceptedFindingsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void aFindingIsAcceptedInItsDocumentAndTheReasonCanBeMended() {
        short id = DATABASE.jdbc().sql("insert into municipality (key, settings) values ('pikkula', '') returning id")
                .query(Short.class).single();
        MunicipalityId pikkula = new MunicipalityId(id);
        AcceptedFindings accepted = new SqlAcceptedFindings(DATABASE.jdbc());
        Accepted first = new Accepted("0123456789ab", "Päätöksessä on näin.", "controller", LocalDate.of(2025, 3, 1));
        Accepted mended = new Accepted("0123456789ab", "Päätöksessä § 12 on näin.", "talousjohtaja", LocalDate.of(2025, 3, 2));

        accepted.accept(pikkula, "tp2024", first);
        assertThat(accepted.of(pikkula, "tp2024")).containsExactly(first);
        accepted.accept(pikkula, "tp2024", mended);
        assertThat(accepted.of(pikkula, "tp2024")).containsExactly(mended);
        assertThat(accepted.of(pikkula, "ov2025q1")).isEmpty();

        assertThat(accepted.withdraw(pikkula, "ov2025q1", mended.key())).isFalse();
        assertThat(accepted.withdraw(pikkula, "tp2024", mended.key())).isTrue();
        assertThat(accepted.of(pikkula, "tp2024")).isEmpty();
    }
}
