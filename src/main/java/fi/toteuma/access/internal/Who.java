package fi.toteuma.access.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database, at the start of each transaction that may write, who asks: its triggers put that into the audit trail. */
@Component
class Who implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc; // the transaction manager, which this listens to, comes first

    Who(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
            jdbc.getObject().sql("select set_config('toteuma.who', ?, true)").param(asks()).query(String.class).single();
        }
    }

    private static String asks() {
        Authentication asks = SecurityContextHolder.getContext().getAuthentication();
        return asks == null || asks instanceof AnonymousAuthenticationToken ? "system" : asks.getName();
    }
}
