/** The rules, one a class. They know no Spring and no SQL. */
@NullMarked
package fi.toteuma.checks.internal.rules;

import org.jspecify.annotations.NullMarked;
