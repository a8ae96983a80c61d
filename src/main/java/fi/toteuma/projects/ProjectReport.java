package fi.toteuma.projects;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A project's money and state as told at a report date. What wasn't told is empty; income and costs are both positive.
 *
 * @param fundingPrinted the funding as it was printed, if not as we would; may be empty, like the other printed ones
 * @param cityShare the municipality's share, per cent
 * @param spent how much of the costs is spent, per cent
 */
public record ProjectReport(
        String project, LocalDate reportDate, Optional<Money> funding, String fundingPrinted, Optional<Money> income,
        String incomePrinted, Optional<Money> costs, Optional<Money> cityAmount, Optional<BigDecimal> cityShare,
        Optional<BigDecimal> spent, String spentPrinted, Wording status) {}
