/** Signing in and out, by password or through an identity provider; one-time links; one's own account, second factor and sessions. */
@NullMarked
package fi.toteuma.web.internal.signin;

import org.jspecify.annotations.NullMarked;
