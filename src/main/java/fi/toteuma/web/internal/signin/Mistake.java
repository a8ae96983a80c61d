package fi.toteuma.web.internal.signin;

/**
 * Something wrong with a field of a form.
 *
 * @param field its name
 * @param phrase what is wrong, as a phrase of the pages
 */
public record Mistake(String field, String phrase) {}
