package fi.toteuma.web.internal.documents;

import fi.toteuma.reporting.Reports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    private final Map<DocumentAddress, Kept> documents = shelf();
    private final Map<DocumentAddress, Kept> figures = shelf();

    Shelf(Reports reports, Editions editions, Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.clock = clock;
    }

    private record Place(DocumentAddress address, Editions.Edition edition, LocalDate today) {}

    /**
     * As everything stands now.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such document
     */
    public Made document(DocumentAddress address) {
        return kept(documents, new Place(address, editions.of(address.municipality()), LocalDate.now(clock)));
    }

    /**
     * For those who only look at its tables of amounts: these are as they stand now, and texts may be of a while ago. While people write,
     * a whole document is another one every few seconds, and its amounts aren't.
     *
     * @throws fi.toteuma.reporting.UnknownReport if there is no such document
     */
    public Made figures(DocumentAddress address) {
        return kept(figures, new Place(address, editions.ofFigures(address.municipality()), LocalDate.now(clock)));
    }

    /** Whoever asks for what is being made waits for it: nothing is made twice at once. */
    private Made kept(Map<DocumentAddress, Kept> shelf, Place place) {
        Kept kept;
        synchronized (shelf) {
            kept = shelf.get(place.address());
            if (kept == null || !kept.place.equals(place)) {
                kept = new Kept(place);
                shelf.put(place.address(), kept);
            }
        }
        return kept.made();
    }

    private final class Kept {

        private final Place place;
        private @Nullable Made made;

        Kept(Place place) {
            this.place = place;
        }

        synchronized Made made() {
            if (made == null) {
                DocumentAddress address = place.address();
                made = new Made(reports.make(address.municipality(), address.key(), address.set(), place.today()));
            }
            return made;
        }
    }

    private static Map<DocumentAddress, Kept> shelf() {
        return new LinkedHashMap<>(PLACES * 2, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<DocumentAddress, Kept> eldest) {
                return size() > PLACES;
            }
        };
    }
}
