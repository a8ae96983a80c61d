package fi.toteuma.finance;

/**
 * What a unit gave of a measure that each unit has to give, such as a forecast.
 *
 * @param unit code
 * @param budgeted whether it or a unit below it has a budget for the year
 * @param given whether it or a unit below it gave the measure
 * @param own whether it gave the measure itself, for all units below it
 */
public record UnitGiven(String unit, boolean budgeted, boolean given, boolean own) {}
