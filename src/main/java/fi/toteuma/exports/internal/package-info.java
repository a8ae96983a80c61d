/** The statements behind the exports. */
@NullMarked
package fi.toteuma.exports.internal;

import org.jspecify.annotations.NullMarked;
