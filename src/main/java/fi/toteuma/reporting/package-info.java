/**
 * Report layouts and document templates, and the assembly of a document from them: one small contributor per kind of
 * block. Gives the document model; does not know how it is written to a file.
 *
 * <p>Assembly knows neither Spring nor SQL: figures come through {@code finance}.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "kernel", "document", "organisation", "finance", "finance :: calc", "period", "municipality", "yaml", "goals", "indicators",
            "risks", "projects", "investments", "narrative"})
@NullMarked
package fi.toteuma.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
