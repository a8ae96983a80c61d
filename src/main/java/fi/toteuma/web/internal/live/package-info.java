/**
 * The live document: a report as it will be printed, within the site's frame, each part written where it stands by whom it concerns.
 * What is frozen is only read.
 */
@NullMarked
package fi.toteuma.web.internal.live;

import org.jspecify.annotations.NullMarked;
