/**
 * Who may do what where, and who did what. A person has roles, each over a municipality's units or over one unit and what is under
 * it; a role is a set of rights. What no role gives is refused.
 *
 * <p>The audit trail is written by the database itself, as one row a change of one record, in the change's own transaction; this room
 * tells the database who asks, and reads the trail.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = {"kernel", "organisation"})
@NullMarked
package fi.toteuma.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
