/** My tasks: what is still to tell, and the pages it is told on. What is written is saved as it is typed; who else writes is told. */
@NullMarked
package fi.toteuma.web.internal.tasks;

import org.jspecify.annotations.NullMarked;
