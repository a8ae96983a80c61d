package fi.toteuma.web.internal.units;

/** Something wrong with a field of a form. @param field its name @param message what is wrong and what to do, in the reader's words */
public record Wrong(String field, String message) {}
