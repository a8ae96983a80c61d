/**
 * Measures how fast the program is, with its real parts and a real database of its own; how and the numbers: docs/benchmarks.md.
 *
 * <p>Not used by anything else.
 */
@ApplicationModule(displayName = "Benchmarks")
@NullMarked
package fi.toteuma.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
