package fi.toteuma.web.internal.units;

/** Something to choose from a list. @param value as forms send it @param text as it is shown */
public record Choice(String value, String text) {}
