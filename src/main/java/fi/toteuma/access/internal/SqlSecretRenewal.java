package fi.toteuma.access.internal;

import fi.toteuma.access.Secret;
import fi.toteuma.access.SecretRenewal;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals second factors anew in the database. */
@Service
class SqlSecretRenewal implements SecretRenewal {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Secret secret;

    SqlSecretRenewal(JdbcClient jdbc, PlatformTransactionManager transactions, Secret secret) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.secret = secret;
    }

    @Override
    public int renew() {
        Secret both = secret.renewed();
        Sealed sealed = new Sealed(both);
        Integer count = transaction.execute(status -> anew(sealed));
        both.alone();
        return count == null ? 0 : count;
    }

    private int anew(Sealed sealed) {
        Sealed.renewing(jdbc);
        List<Map<String, Object>> rows = jdbc.sql("select id, code_key from person where code_key is not null order by id for update").query().listOfRows();
        for (Map<String, Object> row : rows) {
            byte[] key = sealed.open((byte[]) row.get("code_key"));
            jdbc.sql("update person set code_key = ? where id = ?").params(sealed.seal(key), row.get("id")).update();
        }
        return rows.size();
    }
}
