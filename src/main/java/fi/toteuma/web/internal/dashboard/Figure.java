package fi.toteuma.web.internal.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it is printed.
 *
 * @param given whether there is one; else the words say what is missing
 * @param link where it is explained; null where nowhere
 */
public record Figure(String printed, boolean given, @Nullable String link) {}
