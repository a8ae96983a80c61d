package fi.toteuma.web.internal.rounds;

import fi.toteuma.web.internal.page.MunicipalityTab;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reporting rounds of one municipality.
 *
 * @param municipalities all, by key, to change between
 * @param current its key; empty where there is no municipality yet
 * @param rounds what misses something first
 * @param locked report dates of the rounds that are locked
 * @param keeps whether the reader opens, changes and locks them
 * @param done number of the change just made, to take it back
 * @param undone whether a change was just taken back, or couldn't be
 */
public record RoundsView(
        List<MunicipalityTab> municipalities, String current, LocalDate today, List<Round> rounds, Set<LocalDate> locked, boolean keeps,
        Optional<Long> done, Optional<Boolean> undone) {

    public boolean isLocked(Round round) {
        return locked.contains(round.reportDate());
    }

    public String address() {
        return "/rounds/" + current;
    }

    public long missing() {
        return rounds.stream().mapToLong(Round::missing).sum();
    }

    public long late() {
        return rounds.stream().mapToLong(Round::late).sum();
    }
}
