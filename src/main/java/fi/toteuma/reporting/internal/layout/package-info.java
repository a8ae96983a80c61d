/** Layouts, line schemes and templates as their authors write them: YAML in, checked records out. */
@NullMarked
package fi.toteuma.reporting.internal.layout;

import org.jspecify.annotations.NullMarked;
