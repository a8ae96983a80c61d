/**
 * A unit's part of a report on its way from whoever writes it to whoever answers for it, and what they say to each other about it.
 * While it is sent or released, nobody changes what it holds.
 */
@ApplicationModule(displayName = "Review", allowedDependencies = {"kernel", "period"})
@NullMarked
package fi.toteuma.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
