/**
 * Words every room shares: money in cents, years, periods, texts in several languages.
 *
 * <p>Knows neither Spring nor SQL nor any other room.
 */
@ApplicationModule(displayName = "Kernel", type = ApplicationModule.Type.OPEN)
@NullMarked
package fi.toteuma.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
