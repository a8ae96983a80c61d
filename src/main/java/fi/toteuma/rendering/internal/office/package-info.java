/** What the DOCX and XLSX files share: their few own words, their page furniture, and a zip that is the same every time. */
@NullMarked
package fi.toteuma.rendering.internal.office;

import org.jspecify.annotations.NullMarked;
