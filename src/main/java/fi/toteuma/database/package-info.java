/**
 * The database: real PostgreSQL, embedded in a data folder of our own or an external one, its schema, and who may do what in it.
 *
 * <p>Three kinds of right: the server's superuser only creates roles and the database, the owner only changes the schema, and the
 * program connects as a role that owns nothing and may only read and write rows. What the tables hold is the other rooms' business; how they
 * all keep words in two languages is said here once.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = "kernel")
@NullMarked
package fi.toteuma.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
