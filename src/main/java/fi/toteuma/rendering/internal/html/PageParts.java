package fi.toteuma.rendering.internal.html;

/**
 * What a page carries besides its content.
 *
 * @param style the style sheet
 * @param policy the content security policy
 * @param explanations the elements and the script that answer where a figure comes from
 */
public record PageParts(String style, String policy, String explanations) {}
