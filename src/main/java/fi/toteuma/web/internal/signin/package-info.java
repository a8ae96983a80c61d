/** Signing in and out, one-time links, and one's own account. */
@NullMarked
package fi.toteuma.web.internal.signin;

import org.jspecify.annotations.NullMarked;
