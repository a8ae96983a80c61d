package fi.toteuma.rendering.internal.html;

import fi.toteuma.rendering.SitePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page carries besides its content.
 *
 * @param style the style sheet
 * @param policy the content security policy
 * @param scripts the provenance as JSON, then the script that shows it; or none
 * @param site links of the site that serves the page; null in a file of its own
 */
public record PageParts(String style, String policy, List<String> scripts, SitePage.@Nullable Links site) {}
