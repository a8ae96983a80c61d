package fi.toteuma.web.internal.guard;

import fi.toteuma.access.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What it takes to use an endpoint: the right, in the municipality that its address or its form names, else anywhere. What has neither
 * this nor {@link Open} is refused to everybody.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Right value();
}
