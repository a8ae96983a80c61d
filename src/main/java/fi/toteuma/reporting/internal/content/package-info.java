/**
 * From what a report tells beside its figures to blocks of the document: texts, goals, key figures, risks, projects, investments.
 *
 * <p>Knows neither Spring nor SQL. What it needs of the document around it comes through {@link fi.toteuma.reporting.internal.content.Topic}.
 */
@NullMarked
package fi.toteuma.reporting.internal.content;

import org.jspecify.annotations.NullMarked;
