package fi.toteuma.finance.internal;

import static fi.toteuma.database.Wordings.wording;

import fi.toteuma.finance.Account;
import fi.toteuma.finance.Accounts;
import fi.toteuma.finance.InvestmentObject;
import fi.toteuma.finance.Nature;
import fi.toteuma.kernel.DateRange;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts and investment objects as kept in the database. */
@Repository
public class SqlAccounts implements Accounts {

    private final JdbcClient jdbc;

    public SqlAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Account> all(MunicipalityId municipality) {
        return jdbc.sql("select * from account where municipality_id = ? order by code").param(municipality.value())
                .query((row, number) -> new Account(row.getString("code"),
                        wording(row, "name"), Nature.valueOf(row.getString("nature")),
                        row.getBoolean("internal"),
                        new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    @Override
    public List<InvestmentObject> objects(MunicipalityId municipality) {
        return jdbc.sql("select code, name, name_sv from investment_object where municipality_id = ? order by ordinal, code")
                .param(municipality.value())
                .query((row, number) -> new InvestmentObject(
                        row.getString("code"), wording(row, "name")))
                .list();
    }
}
