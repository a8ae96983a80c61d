package fi.toteuma.search;

/**
 * A piece of a text.
 *
 * @param meant whether it is a word that was asked for
 */
public record Piece(String text, boolean meant) {}
