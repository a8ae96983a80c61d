package fi.toteuma.web.internal.documents;

import fi.toteuma.reporting.Reports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Documents that were asked for lately, ready to be shown again. A document changes with its figures, its municipality's
 * files and the day it is made, and with nothing else: together they are the edition it is kept under.
 */
@Component
public class Shelf {

    private static final int PLACES = 24;

    private final Reports reports;
    private final Editions editions;
    private final Clock clock;
    private final Map<Place, Made> kept = new LinkedHashMap<>(PLACES * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Made> eldest) {
            return size() > PLACES;
        }
    };

    Shelf(Reports reports, Editions editions, Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.clock = clock;
    }

    private record Place(DocumentAddress address, Editions.Edition edition, LocalDate today) {}

    /** @throws fi.toteuma.reporting.UnknownReport if there is no such document */
    public Made document(DocumentAddress address) {
        LocalDate today = LocalDate.now(clock);
        Place place = new Place(address, editions.of(address.municipality()), today);
        synchronized (kept) {
            Made there = kept.get(place);
            if (there != null) {
                return there;
            }
        }
        Made made = new Made(reports.make(address.municipality(), address.key(), address.set(), today));
        synchronized (kept) {
            kept.keySet().removeIf(other -> other.address().equals(address));
            kept.put(place, made);
        }
        return made;
    }
}
