/**
 * Goals, key figures, risks, projects, investments and texts: records whose columns are described once, in
 * {@link fi.toteuma.imports.internal.content.ContentKinds}; reading, storing, undo and export follow from the description.
 */
@NullMarked
package fi.toteuma.imports.internal.content;

import org.jspecify.annotations.NullMarked;
