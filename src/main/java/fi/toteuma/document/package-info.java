/**
 * A document before it becomes a file: headings, paragraphs, tables of typed cells, charts, and where each cell comes
 * from. {@code reporting} makes it, {@code rendering} and the pages read it.
 *
 * <p>Cells hold exact values. A value becomes printed text in {@link fi.toteuma.document.Notation}, rounded there and
 * nowhere else. Nothing here knows Spring, SQL, a file format or a municipality.
 */
@ApplicationModule(displayName = "Document", type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
@NullMarked
package fi.toteuma.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
