/**
 * Search over everything that is told in words: goals, follow-ups, risks, projects, investments, texts, key figures, units, accounts,
 * decisions. Finds by stem in Finnish and Swedish, by the beginning of the last word, and by parts of compound words; says which words
 * of a text were meant.
 *
 * <p>Reads what the database's view {@code searched} shows, across the tables of other rooms, and writes nothing. Who may read what is
 * the asker's to know: a search is made in municipalities that are named. Knows no page and no address.
 */
@ApplicationModule(displayName = "Search", allowedDependencies = "kernel")
@NullMarked
package fi.toteuma.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
