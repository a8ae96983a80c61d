/** What is in the database as CSV files in the import format: nobody is locked in, and what goes out can come in again. */
@ApplicationModule(displayName = "Exports", allowedDependencies = {"kernel", "imports"})
@NullMarked
package fi.toteuma.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
