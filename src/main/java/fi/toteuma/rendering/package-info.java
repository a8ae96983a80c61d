/**
 * Turns a {@link fi.toteuma.document.Document} into files: HTML, PDF, DOCX, XLSX. Each renderer is a plain class and lives in a package
 * of its own under {@code internal}.
 * {@link fi.toteuma.rendering.DocumentModel} keeps one so that it becomes the same document again.
 *
 * <p>Knows the document model and nothing of where its figures come from: no unit, no ledger, no Spring, no SQL.
 */
@ApplicationModule(displayName = "Rendering", allowedDependencies = {"document", "kernel"})
@NullMarked
package fi.toteuma.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
