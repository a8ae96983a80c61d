package fi.toteuma.access;

import fi.toteuma.kernel.MunicipalityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who changed what, from what, when. The database adds to it with every change; nobody takes from it. */
public interface AuditTrail {

    /**
     * A change of one record.
     *
     * @param who a login; {@code command line} or {@code system} where nobody was signed in
     * @param item the table the record is in
     * @param key what the record is known by in the database
     * @param knownBy the same as people know it: codes and logins in place of numbers, while what they name is there
     * @param before fields and what stood in them; of a change only those that changed, of an addition none
     * @param after the same for what stands in them now, of a removal none
     */
    record Entry(
            long id, Instant at, String who, String item, List<String> key, List<String> knownBy, Change change, Map<String, String> before,
            Map<String, String> after) {

        public Entry {
            key = List.copyOf(key);
            knownBy = List.copyOf(knownBy);
        }
    }

    enum Change { ADDED, CHANGED, REMOVED }

    /**
     * Which entries to show; what is empty isn't asked for.
     *
     * @param before entries older than this one: the next page
     */
    record Query(Optional<String> who, Optional<String> item, Optional<String> key, Optional<LocalDate> from, Optional<LocalDate> to,
            Optional<Long> before) {

        public static final Query ALL = new Query(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** What happened to one record. */
        public static Query of(String item, String key) {
            return new Query(Optional.empty(), Optional.of(item), Optional.of(key), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The latest first; a municipality's own and those of the installation. */
    List<Entry> entries(MunicipalityId municipality, Query query, int most);

    /**
     * A record.
     *
     * @param item its table
     * @param key parts with U+001F between them; one that ends with it stands for all that begin so
     */
    record Item(String item, String key) {}

    /**
     * What happened to some records, the latest first.
     *
     * @param municipality empty: wherever they are
     */
    List<Entry> of(Optional<MunicipalityId> municipality, Collection<Item> items, int most);

    /** Everybody in a municipality's trail, by name. */
    List<String> everybody(MunicipalityId municipality);

    /** The tables in a municipality's trail. */
    List<String> items(MunicipalityId municipality);
}
