package fi.toteuma.commandline;

import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.Reports.Listing;
import fi.toteuma.reporting.Unmapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which accounts with amounts the tables of documents leave out or count twice. */
final class MappingWarnings {

    private MappingWarnings() {}

    /** @return how many accounts there are, each counted once a municipality */
    static int say(Reports reports, List<Listing> listings, Words words) {
        Map<String, Unmapped> first = new LinkedHashMap<>();
        for (Listing listing : listings) {
            for (Unmapped unmapped : reports.unmapped(listing.municipality(), listing.key())) {
                first.putIfAbsent(listing.municipality() + " " + unmapped.account() + " " + unmapped.scheme(), unmapped);
            }
        }
        for (Unmapped unmapped : first.values()) {
            String key = unmapped.isLeftOut() ? "report.left-out" : "report.counted-twice";
            words.complain(words.of(
                    key, unmapped.account(), unmapped.name(), unmapped.document(), unmapped.figure(),
                    words.amount(unmapped.amount()), unmapped.scheme(), String.join(", ", unmapped.lines())));
        }
        return first.size();
    }
}
