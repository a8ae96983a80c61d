package fi.toteuma.finance;

import fi.toteuma.kernel.MunicipalityId;
import java.util.List;

/** A municipality's chart of accounts and its investment objects. */
public interface Accounts {

    /** All accounts, by code. */
    List<Account> all(MunicipalityId municipality);

    /** All investment objects, in the order they are printed in. */
    List<InvestmentObject> objects(MunicipalityId municipality);
}
