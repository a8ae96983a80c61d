package fi.toteuma.rendering.internal.html;

import java.util.List;

/**
 * What a page carries besides its content.
 *
 * @param style the style sheet
 * @param policy the content security policy
 * @param scripts the provenance as JSON, then the script that shows it; or none
 */
public record PageParts(String style, String policy, List<String> scripts) {}
