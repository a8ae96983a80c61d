package fi.toteuma.commandline;

import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.reporting.UnknownReport;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Which documents are meant. */
final class Choice {

    private Choice() {}

    /**
     * @param municipality null for all
     * @param keys none for all
     * @throws UnknownReport if there is no document at all, or a key is of none, naming what there is
     */
    static List<Listing> of(List<Listing> all, @Nullable String municipality, List<String> keys) {
        List<Listing> there = all.stream()
                .filter(listing -> municipality == null || listing.municipality().equals(municipality))
                .toList();
        if (there.isEmpty()) {
            throw new UnknownReport("there are no documents" + (municipality == null ? "" : " of municipality '" + municipality + "'")
                    + ": import a municipality's folder first (./toteuma import FOLDER)");
        }
        for (String key : keys) {
            if (there.stream().noneMatch(listing -> listing.key().equals(key))) {
                throw new UnknownReport("no document '" + key + "', there are "
                        + there.stream().map(Listing::key).toList());
            }
        }
        return there.stream()
                .filter(listing -> keys.isEmpty() || keys.contains(listing.key()))
                .toList();
    }

    /**
     * The one document of a key.
     *
     * @throws UnknownReport if there is none, or several municipalities have one
     */
    static Listing one(List<Listing> all, @Nullable String municipality, String key) {
        List<Listing> found = of(all, municipality, List.of(key));
        if (found.size() > 1) {
            throw new UnknownReport("several municipalities have a document '" + key + "', choose with --municipality: "
                    + found.stream().map(Listing::municipality).toList());
        }
        return found.getFirst();
    }

    /** The sets to make a document in: the one asked for, or all of them. */
    static List<String> sets(Listing listing, @Nullable String set) {
        return set == null ? listing.sets() : List.of(set);
    }

    /**
     * The municipality meant: the only one where none is named.
     *
     * @throws UnknownReport if there is none of this key, naming what there is
     */
    static Municipality municipality(ApplicationContext context, @Nullable String key, Words words) {
        List<Municipality> all = context.getBean(Municipalities.class).all();
        if (key == null && all.size() == 1) {
            return all.getFirst();
        }
        return all.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownReport(words.of(
                        "import.no-municipality", key == null ? "?" : key,
                        all.stream().map(Municipality::key).collect(Collectors.joining(", ")))));
    }
}
