package fi.toteuma.access.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.WebApplicationContext;

/** Tells the database, at the start of each transaction that may write, who asks: its triggers put that into the audit trail. */
@Component
class Who implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc; // the transaction manager, which this listens to, comes first

    private final String nobody;

    Who(ObjectProvider<JdbcClient> jdbc, ApplicationContext context) {
        this.jdbc = jdbc;
        this.nobody = context instanceof WebApplicationContext ? "system" : "command line";
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
            jdbc.getObject().sql("select set_config('toteuma.who', ?, true)").param(asks()).query(String.class).single();
        }
    }

    private String asks() {
        Authentication asks = SecurityContextHolder.getContext().getAuthentication();
        return asks == null || asks instanceof AnonymousAuthenticationToken ? nobody : asks.getName();
    }
}
