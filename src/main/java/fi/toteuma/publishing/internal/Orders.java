package fi.toteuma.publishing.internal;

import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipalities;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.reporting.Reports;
import fi.toteuma.reporting.UnknownReport;
import java.util.List;
import java.util.stream.Stream;

/** A municipality's documents as its settings order them, and which of them are published together. */
record Orders(MunicipalityId id, MunicipalitySettings settings) {

    /** @throws UnknownReport if there is no such municipality */
    static Orders of(Municipalities municipalities, String key) {
        Municipality municipality = municipalities.find(key)
                .orElseThrow(() -> new UnknownReport("no municipality '" + key + "', there are "
                        + municipalities.all().stream().map(Municipality::key).toList()));
        return new Orders(
                municipality.id(), MunicipalitySettings.parse(key + "/municipality.yaml", municipality.settings()));
    }

    /** @throws UnknownReport if there is no such document */
    DocumentOrder order(String document) {
        return settings.document(document)
                .orElseThrow(() -> new UnknownReport("no document '" + document + "', there are "
                        + settings.documents().stream().map(DocumentOrder::key).toList()));
    }

    /** The report that a document is published with: the one it translates, or itself. */
    String main(String document) {
        return order(document).translates().orElse(document);
    }

    /** The report and its translations. */
    List<String> together(String report) {
        return Stream.concat(
                        Stream.of(report),
                        settings.documents().stream()
                                .filter(order -> order.translates().filter(report::equals).isPresent())
                                .map(DocumentOrder::key))
                .toList();
    }

    /** The layout set that a report is frozen in where nobody says: the municipality's own, if it has one. */
    String ownSet(String report) {
        return order(report).layouts().keySet().stream()
                .filter(set -> !set.equals(Reports.MODEL))
                .findFirst()
                .orElse(Reports.MODEL);
    }
}
