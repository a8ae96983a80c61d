package fi.toteuma.checks.internal.rules;

import fi.toteuma.checks.Finding;
import fi.toteuma.checks.Place;
import fi.toteuma.checks.ReportUnderCheck;
import fi.toteuma.checks.Rule;
import fi.toteuma.checks.Said;
import fi.toteuma.checks.Severity;
import fi.toteuma.narrative.LiveFigure;
import fi.toteuma.narrative.LiveFigure.Part;
import fi.toteuma.reporting.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text that refers to a figure there is none of: it prints as a gap. */
final class MissingFigure implements Rule {

    /** What is worked out of a line's actual and its budget. */
    private static final Set<String> DERIVED = Set.of("utilisation", "remaining", "variance");

    private static final int PARTS = 3;

    @Override
    public String name() {
        return "missing-figure";
    }

    @Override
    public String source() {
        return "Report quality 21";
    }

    @Override
    public List<Finding> check(ReportUnderCheck report) {
        List<Finding> findings = new ArrayList<>();
        report.passages().forEach(passage ->
                missing(report, passage.text().in(report.language()), passage.unit(), passage.place(), findings));
        return findings;
    }

    private void missing(ReportUnderCheck report, String text, String unit, Place place, List<Finding> findings) {
        for (Part part : LiveFigure.split(text)) {
            if (part instanceof Part.Reference(LiveFigure figure, String written) && !isThere(report, figure, unit)) {
                findings.add(new Finding(name(), "", Severity.CONTRADICTION, place, List.of(new Said.Text(written))));
            }
        }
    }

    private static boolean isThere(ReportUnderCheck report, LiveFigure figure, String unit) {
        return switch (figure.kind()) {
            case "figure" -> isAmount(report, figure.name().split("/"), unit);
            case "series" -> report.subject().content().seriesValues().stream()
                    .anyMatch(value -> value.series().equals(figure.name()) && !value.date().isAfter(report.subject().reportDate()));
            case "measure" -> report.subject().content().measureValues().stream().anyMatch(value -> value.measure().equals(figure.name()));
            default -> false;
        };
    }

    private static boolean isAmount(ReportUnderCheck report, String[] parts, String unit) {
        if (parts.length != PARTS) {
            return false;
        }
        String of = parts[0].equals("self") ? unit : parts[0];
        List<String> needed = DERIVED.contains(parts[2]) ? List.of(Amounts.ACTUAL, Amounts.BUDGET) : List.of(parts[2]);
        return needed.stream().allMatch(what -> report.subject().amounts().amount(of, parts[1], what).isPresent());
    }
}
