package fi.toteuma.web.internal.tables;

import fi.toteuma.document.Provenance.Fact;
import fi.toteuma.imports.ImportBatch;
import fi.toteuma.imports.ImportKind;
import fi.toteuma.imports.Imports;
import fi.toteuma.imports.Mended;
import fi.toteuma.organisation.Municipality;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an explanation says of the imports of its facts. */
final class ImportsOf {

    private static final String ACCOUNT = "account";

    private final Municipality municipality;
    private final Imports imports;

    ImportsOf(Municipality municipality, Imports imports) {
        this.municipality = municipality;
        this.imports = imports;
    }

    String page(long batch) {
        return "/imports/" + municipality.key() + "/" + batch;
    }

    ImportKind kind(long batch) {
        return imports.find(municipality.id(), batch).map(ImportBatch::kind).orElse(ImportKind.ENTRIES);
    }

    /** What was mended of an import's file in the rows of these facts: their cells, and codes that were read as their accounts. */
    Mended mended(long batch, List<Fact> facts) {
        Mended all = imports.mended(municipality.id(), batch);
        Set<String> accounts = facts.stream().map(Fact::account).collect(Collectors.toSet());
        return new Mended(
                all.cells().stream().filter(cell -> facts.stream().anyMatch(fact -> holds(fact.rows(), cell.row()))).toList(),
                all.readAsOthers().stream()
                        .filter(code -> !code.field().equals(ACCOUNT) || accounts.contains(code.known().orElseThrow()))
                        .toList());
    }

    /** @param rows ranges: {@code 12-40,88} */
    static boolean holds(String rows, int row) {
        for (String range : rows.split(",")) {
            String[] ends = range.strip().split("-");
            if (!ends[0].isEmpty() && Integer.parseInt(ends[0]) <= row && row <= Integer.parseInt(ends[ends.length - 1])) {
                return true;
            }
        }
        return false;
    }
}
