package fi.toteuma.goals.internal;

import fi.toteuma.goals.EvidenceFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence files of a test's database. */
public final class EvidenceOf {

    private EvidenceOf() {}

    public static EvidenceFiles database(JdbcClient jdbc) {
        return new SqlEvidenceFiles(jdbc);
    }
}
