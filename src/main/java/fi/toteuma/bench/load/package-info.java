/**
 * Many people at the pages at once: a server of its own, people who sign in, read and write with time to think between, and how long
 * they wait for an answer.
 */
@NullMarked
package fi.toteuma.bench.load;

import org.jspecify.annotations.NullMarked;
