/** How the embedded PostgreSQL is unpacked, created, started and stopped, and how the schema is brought up to date. */
@NullMarked
package fi.toteuma.database.internal;

import org.jspecify.annotations.NullMarked;
