/**
 * The pages: frame, navigation, documents and their frozen versions, the live document, what the checks found in them, what changed in them, tables with their sources, reporting
 * rounds, units, years, templates, imports, errors. Every page is made on the server and
 * works without a script; scripts make it quicker to use.
 *
 * <p>Reads other rooms through their faces only, holds no rule of the domain, and writes no table.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "access", "additions", "budget", "checks", "comparison", "dashboard", "document", "finance", "finance :: calc", "goals", "imports", "indicators",
            "kernel", "municipality", "narrative", "organisation", "period", "projects", "publishing", "rendering", "reporting",
            "reminders", "review", "risks", "rounds", "search", "yaml"
        })
@NullMarked
package fi.toteuma.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
