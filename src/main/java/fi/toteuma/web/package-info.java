/**
 * The pages: frame, navigation, documents, what the checks found in them, tables with their sources, reporting
 * rounds, imports, errors. Every page is made on the server and
 * works without a script; scripts make it quicker to use.
 *
 * <p>Reads other rooms through their faces only, holds no rule of the domain, and writes no table.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "access", "kernel", "budget", "checks", "document", "finance", "goals", "imports", "municipality", "narrative", "organisation", "period", "rendering", "reporting",
            "risks", "rounds", "yaml"
        })
@NullMarked
package fi.toteuma.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
