package fi.toteuma.investments;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** What a municipality tells of its investments. */
public interface Investments {

    List<InvestmentReport> at(MunicipalityId municipality, LocalDate reportDate);
}
