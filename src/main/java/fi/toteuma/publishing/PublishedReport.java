package fi.toteuma.publishing;

/**
 * The version of a report that visitors read.
 *
 * @param decision what the body decided about it
 */
public record PublishedReport(FrozenReport report, Decision decision) {}
