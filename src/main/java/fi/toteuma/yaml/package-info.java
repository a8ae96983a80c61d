/**
 * Reading the YAML that people write: municipality files, line schemes, layouts. Strict (a key nobody reads is a
 * mistake, named with its line), complete (all mistakes at once) and safe (no aliases, no types, limits on size and
 * depth).
 *
 * <p>Knows no domain.
 */
@ApplicationModule(displayName = "YAML", type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package fi.toteuma.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
