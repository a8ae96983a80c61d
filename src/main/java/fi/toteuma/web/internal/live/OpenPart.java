package fi.toteuma.web.internal.live;

import fi.toteuma.web.internal.tasks.WriteView;

/**
 * A part that is being written where it stands.
 *
 * @param columns of the table that it is a row of; 0 where it is none
 */
public record OpenPart(WriteView write, int columns) {}
