package fi.toteuma.finance;

import fi.toteuma.kernel.Wording;

/** Something a municipality invests in. */
public record InvestmentObject(String code, Wording name) {}
