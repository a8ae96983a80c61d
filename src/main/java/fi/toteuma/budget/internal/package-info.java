/** Where approvals are kept and how a grid is put together. */
@NullMarked
package fi.toteuma.budget.internal;

import org.jspecify.annotations.NullMarked;
