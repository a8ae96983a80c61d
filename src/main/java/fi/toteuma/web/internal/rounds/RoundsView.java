package fi.toteuma.web.internal.rounds;

import fi.toteuma.web.internal.page.MunicipalityTab;
import java.time.LocalDate;
import java.util.List;

/**
 * The reporting rounds of one municipality.
 *
 * @param municipalities all, by key, to change between
 * @param current its key; empty where there is no municipality yet
 * @param rounds what misses something first
 */
public record RoundsView(List<MunicipalityTab> municipalities, String current, LocalDate today, List<Round> rounds) {

    public long missing() {
        return rounds.stream().mapToLong(Round::missing).sum();
    }

    public long late() {
        return rounds.stream().mapToLong(Round::late).sum();
    }
}
