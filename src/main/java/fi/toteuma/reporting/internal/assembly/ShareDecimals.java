package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.reporting.internal.layout.BlockSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.ChildrenSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.GroupSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TableSpec;
import fi.toteuma.reporting.internal.layout.Layout;
import fi.toteuma.reporting.internal.layout.Layout.ColumnSpec;
import fi.toteuma.reporting.internal.layout.Layout.Source.Derived;
import fi.toteuma.reporting.internal.layout.Layout.Source.Measured;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many decimals a share of the budget has in a sentence: as many as in the column of the same share beside it. A layout may print
 * investments with one decimal and the income statement with two.
 */
record ShareDecimals(Subject subject) {

    private static final int USUAL = 2;

    /** Of the tables that show this scheme; else of any table; two where no column shows such a share. */
    int of(LineScheme scheme) {
        return columnSets(scheme).map(this::ofSet).flatMap(Optional::stream).findFirst()
                .or(() -> layout().columns().keySet().stream().map(this::ofSet).flatMap(Optional::stream).findFirst())
                .orElse(USUAL);
    }

    private Stream<String> columnSets(LineScheme scheme) {
        return tables(layout().blocks())
                .filter(table -> table.groups().stream().anyMatch(group -> scheme(group).equals(scheme)))
                .map(TableSpec::columns);
    }

    private LineScheme scheme(GroupSpec group) {
        return subject.scheme(layout().rows().get(group.rows()).scheme());
    }

    private Layout layout() {
        return subject.layout();
    }

    private static Stream<TableSpec> tables(List<BlockSpec> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case TableSpec table -> Stream.of(table);
            case ChildrenSpec children -> tables(children.blocks());
            default -> Stream.of();
        });
    }

    private Optional<Integer> ofSet(String name) {
        List<ColumnSpec> columns = layout().columns().get(name);
        return columns.stream()
                .filter(column -> column.source() instanceof Derived(String rule, String part, String whole)
                        && rule.equals("percent")
                        && asks(columns, part, "actual")
                        && asks(columns, whole, "amended-budget"))
                .map(ColumnSpec::decimals)
                .findFirst();
    }

    /** Whether the column of this key asks for this year's amount of the measure. */
    private static boolean asks(List<ColumnSpec> columns, String key, String measure) {
        return columns.stream().anyMatch(column -> column.key().equals(key)
                && column.source() instanceof Measured measured
                && measured.measure().equals(measure)
                && !measured.year().contains("-"));
    }
}
