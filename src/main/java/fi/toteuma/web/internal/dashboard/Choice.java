package fi.toteuma.web.internal.dashboard;

import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.organisation.Municipality;
import fi.toteuma.organisation.OrganisationTree;
import fi.toteuma.organisation.Unit;
import fi.toteuma.reporting.Reports;
import fi.toteuma.web.internal.documents.DocumentAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.web.util.UriUtils;

/**
 * Which unit, up to which month.
 *
 * @param reports what the municipality reports on, with the latest first
 * @param tree of the month's last day
 * @param units of that day that the reader may read, each before those below it
 * @param unit code of the one that is shown
 * @param asked code of the one that was asked for: another where there was no such unit on that day
 * @param months to choose from, the latest first
 */
public record Choice(
        Municipality municipality, MunicipalitySettings settings, List<DocumentOrder> reports, OrganisationTree tree, List<Unit> units,
        String unit, String asked, List<YearMonth> months, YearMonth month) {

    public LocalDate day() {
        return month.atEndOfMonth();
    }

    /** Whether the unit that was asked for isn't the one that is shown. */
    public boolean isReplaced() {
        return !asked.equals(unit);
    }

    public Unit shown() {
        return tree.unit(unit);
    }

    /** How far below the top a unit stands. */
    public int depth(Unit of) {
        return tree.path(of.code()).size() - 1;
    }

    /** Codes of the unit that is shown and of all below it. */
    public List<String> subtree() {
        return tree.subtree(unit);
    }

    /** Reports on a day that the unit belongs to; those on the unit itself first. */
    public List<DocumentAddress> documents(LocalDate day) {
        return reports.stream()
                .filter(report -> report.treeDate().equals(day) && tree.find(report.unit()).isPresent()
                        && tree.subtree(report.unit()).contains(unit))
                .sorted((one, other) -> Boolean.compare(other.unit().equals(unit), one.unit().equals(unit)))
                .map(report -> new DocumentAddress(municipality.key(), report.key(), set(report)))
                .toList();
    }

    private static String set(DocumentOrder report) {
        return report.layouts().containsKey(Reports.MODEL) ? Reports.MODEL : report.layouts().keySet().iterator().next();
    }

    /** The page of another month. */
    public String page(YearMonth other) {
        return "/dashboard?municipality=" + municipality.key() + "&unit=" + UriUtils.encodeQueryParam(unit, StandardCharsets.UTF_8) + "&month="
                + other;
    }
}
