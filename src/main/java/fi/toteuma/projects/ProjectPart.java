package fi.toteuma.projects;

import fi.toteuma.kernel.Money;
import fi.toteuma.kernel.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A part of a project, or one of its funders, as told at a report date. */
public record ProjectPart(
        String project, LocalDate reportDate, String part, Wording funder, String funderDecision, Optional<Money> amount,
        Optional<BigDecimal> spent) {}
