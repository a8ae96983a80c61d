/**
 * What an administrator adds on the pages beside a municipality's folder: documents of a new year, and layouts of its own. What is added passes the same checks
 * as a folder, is kept as text of its own, and is read together with the folder's (ADR 25).
 *
 * <p>Makes each document once before it is kept, so that none is kept that can't be made. Knows no page.
 */
@ApplicationModule(
        displayName = "Additions",
        allowedDependencies = {"kernel", "document", "finance", "finance :: calc", "municipality", "organisation", "reporting", "publishing", "yaml"})
@NullMarked
package fi.toteuma.additions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
