package fi.toteuma.web.internal.tables;

import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.Mended;
import fi.toteuma.kernel.Measure;
import fi.toteuma.organisation.Municipality;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What an explanation says of the imports of its facts. */
final class ImportsOf {

    private final Municipality municipality;
    private final Imports imports;
    private final boolean payees;
    private final Map<Long, ImportKind> kinds = new HashMap<>();

    /** @param payees whether the reader may see payees and texts of vouchers */
    ImportsOf(Municipality municipality, Imports imports, boolean payees) {
        this.municipality = municipality;
        this.imports = imports;
        this.payees = payees;
    }

    String page(long batch) {
        return "/imports/" + municipality.key() + "/" + batch;
    }

    ImportKind kind(long batch) {
        return kinds.computeIfAbsent(
                batch, number -> imports.find(municipality.id(), number).map(ImportBatch::kind).orElse(ImportKind.ENTRIES));
    }

    /** Where the entries behind a fact are shown; null where there are none, or not to this reader. */
    @Nullable String vouchers(String cell, Fact fact) {
        boolean there = payees && fact.month() > 0 && fact.measure().equals(Measure.ACTUAL.name()) && kind(fact.batch()) == ImportKind.ENTRIES;
        return there ? cell + "/vouchers/" + UriUtils.encodePathSegment(fact.account(), StandardCharsets.UTF_8) + "/" + fact.year() + "/" + fact.month() : null;
    }

    /** What was mended of an import's file in the rows of these facts: their cells, and codes that were read as their accounts. */
    Mended mended(long batch, List<Fact> facts) {
        return imports.mended(municipality.id(), batch)
                .concerning(facts.stream().map(Fact::rows).toList(), facts.stream().map(Fact::account).toList());
    }
}
