/**
 * Two documents beside each other: which words of their texts, statuses and figures changed. The documents may be two reports of
 * one kind, or two versions of one report.
 *
 * <p>Pure functions over the document model; knows no report date, no Spring and no SQL.
 */
@ApplicationModule(displayName = "Comparison", allowedDependencies = {"document", "kernel"})
@NullMarked
package fi.toteuma.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
