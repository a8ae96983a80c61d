package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Piece;
import fi.toteuma.document.WordTable;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.WordColumnSpec;
import fi.toteuma.reporting.internal.layout.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables as a layout asks for them, and what stands in them. */
final class SomeSpec {

    private SomeSpec() {}

    static RecordsSpec of(Records records, WordColumnSpec... columns) {
        return new RecordsSpec(records, "self", true, "", "Title", "", false, false, "", true, List.of(columns), List.of());
    }

    /** Without the units below. */
    static RecordsSpec ofUnitAlone(RecordsSpec spec) {
        return new RecordsSpec(
                spec.records(), spec.unit(), false, "", spec.title(), "", false, false, "", true, spec.columns(), List.of());
    }

    static RecordsSpec withTotal(RecordsSpec spec) {
        return new RecordsSpec(
                spec.records(), spec.unit(), spec.withBelow(), "", spec.title(), "", false, false, "Total", true, spec.columns(), List.of());
    }

    static RecordsSpec byObjective(RecordsSpec spec, boolean emptyObjectives, boolean grouped) {
        return new RecordsSpec(
                spec.records(), spec.unit(), spec.withBelow(), "", spec.title(), "", emptyObjectives, grouped, "", true, spec.columns(),
                List.of());
    }

    static WordColumnSpec column(String... shows) {
        return new WordColumnSpec("", List.of(shows), Optional.empty(), "n", "12", 0);
    }

    static WordColumnSpec on(LocalDate date, String... shows) {
        return new WordColumnSpec("", List.of(shows), Optional.of(date), "n", "12", 0);
    }

    static WordColumnSpec of(String year, String through, String... shows) {
        return new WordColumnSpec("", List.of(shows), Optional.empty(), year, through, 0);
    }

    static WordTable table(List<Block> blocks) {
        return ((Block.WordTableBlock) blocks.getFirst()).table();
    }

    /** Rows of the table, cells between bars, pieces between slashes. */
    static List<String> rows(List<Block> blocks) {
        return table(blocks).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.pieces().stream().map(Piece::plain).collect(Collectors.joining(" / ")))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }
}
