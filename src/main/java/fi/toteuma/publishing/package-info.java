/**
 * A report's way from draft to published: which step is allowed from where ({@link fi.toteuma.publishing.Way}, pure), who took it
 * when, what the body decided, and the files that were frozen for it. What is stored here is only ever added to.
 *
 * <p>Makes reports through {@code reporting} and files through {@code rendering}; knows no page, no command line and no rights: whoever
 * calls says what may be done ({@link fi.toteuma.publishing.Rights}). Nothing here changes figures or texts.
 */
@ApplicationModule(
        displayName = "Publishing",
        allowedDependencies = {"kernel", "document", "reporting", "rendering", "municipality", "organisation", "imports"})
@NullMarked
package fi.toteuma.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
