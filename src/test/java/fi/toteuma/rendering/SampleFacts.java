package fi.toteuma.rendering;

import fi.toteuma.document.Provenance;
import fi.toteuma.document.Provenance.Batch;
import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.document.Provenance.Source;
import fi.toteuma.kernel.Money;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the sample's figures come from. */
final class SampleFacts {

    private SampleFacts() {}

    static Provenance provenance() {
        List<Fact> sales = new ArrayList<>();
        for (int month = 1; month <= 3; month++) {
            sales.add(new Fact("Toteuma", "3010", "Myyntituotot kunnilta", 2031, month, Money.of("50000.10"), 4, "12-40,88"));
            sales.add(new Fact("Toteuma", "3020", "Muut <myynnit> & \"palvelut\"</script>", 2031, month, Money.of("20162.70"), 4, Integer.toString(100 + month)));
        }
        sales.add(new Fact("Talousarvio", "3010", "Myyntituotot kunnilta", 2031, 0, Money.of("710600.00"), 2, "7"));
        List<Fact> depreciation = List.of(
                new Fact("Toteuma", "7010", "Suunnitelman mukaiset poistot", 2030, 12, Money.of("-540223.11"), 4, "201-230"));
        List<Fact> margin = List.of(
                new Fact("Toteuma", "3010", "Myyntituotot kunnilta", 2031, 1, Money.of("29791705.00"), 4, "12"),
                new Fact("Talousarvio", "3010", "Myyntituotot kunnilta", 2031, 0, Money.of("29949450.00"), 2, "7"));
        return new Provenance(
                Map.of("kate", new Source("Toteuma 2031 / talousarvio muutoksineen", margin),
                        "myynti3", new Source("Toteuma 1–3/2031, Myyntituotot", sales.subList(0, 6)),
                        "myynti", new Source("Toteuma 1–3/2031, Hyvinvointipalvelut, Myyntituotot", sales),
                        "poistot", new Source("Tilinpäätös 2030, Hyvinvointipalvelut, Poistot", depreciation)),
                Map.of(4L, new Batch(4, "toteuma-2031.csv", "ab".repeat(32), 240, LocalDateTime.of(2031, 4, 15, 10, 30)),
                        2L, new Batch(2, "talousarvio-2031.csv", "cd".repeat(32), 60, LocalDateTime.of(2030, 12, 1, 9, 0))));
    }
}
