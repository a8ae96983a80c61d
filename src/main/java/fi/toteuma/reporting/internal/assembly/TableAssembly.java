package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.document.Table;
import fi.toteuma.document.Table.Column;
import fi.toteuma.finance.calc.ColumnFacts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.finance.calc.TableCalculation;
import fi.toteuma.finance.calc.TableLayout;
import fi.toteuma.finance.calc.TableLayout.ColumnLayout;
import fi.toteuma.finance.calc.TableLayout.Content;
import fi.toteuma.finance.calc.TableLayout.RowGroup;
import fi.toteuma.finance.calc.TableLayout.RowLayout;
import fi.toteuma.kernel.Money;
import fi.toteuma.reporting.internal.layout.BlockSpec.GroupSpec;
import fi.toteuma.reporting.internal.layout.BlockSpec.TableSpec;
import fi.toteuma.reporting.internal.layout.Layout.ColumnSpec;
import fi.toteuma.reporting.internal.layout.Layout.RowSet;
import fi.toteuma.reporting.internal.layout.Layout.RowSpec;
import fi.toteuma.reporting.internal.layout.Layout.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one table of a layout: asks for its figures, has them calculated, gives it title, heads and notes. */
final class TableAssembly {

    private final Subject subject;
    private final TableSpec spec;
    private final String id;

    TableAssembly(Subject subject, TableSpec spec, String id) {
        this.subject = subject;
        this.spec = spec;
        this.id = id;
    }

    Table table(GroupFigures figures) {
        List<ColumnSpec> columns = columnSpecs();
        List<RowGroup> groups = new ArrayList<>();
        Map<String, Map<String, ColumnFacts>> facts = new LinkedHashMap<>();
        for (int i = 0; i < spec.groups().size(); i++) {
            GroupSpec group = spec.groups().get(i);
            RowSet rows = rowSet(group.rows());
            LineScheme scheme = subject.scheme(rows.scheme());
            String key = "g" + (i + 1);
            String unit = subject.code(group.unit().orElse(spec.unit()));
            groups.add(new RowGroup(key, subject.fill(group.head()), scheme, rowLayouts(rows, scheme)));
            facts.put(key, figures.facts(subject.of(unit), columns, scheme, id, prefix(key), group.object()));
        }
        TableLayout layout = new TableLayout(columns.stream().map(this::columnLayout).toList(), groups);
        return new Table(
                id,
                subject.of(subject.code(spec.unit())).fill(spec.title()),
                subject.of(subject.code(spec.unit())).fill(spec.caption()),
                spec.labelHead(),
                columns.stream().map(this::column).toList(),
                new TableCalculation(id, layout).rows(facts),
                notes(columns, figures));
    }

    private List<String> notes(List<ColumnSpec> columns, GroupFigures figures) {
        List<String> notes = new ArrayList<>(spec.notes().stream().map(subject::fill).toList());
        columns.forEach(column -> without(column, figures).ifPresent(notes::add));
        if (spec.restatementNote()) {
            Queries queries = new Queries(subject);
            OptionalInt year = columns.stream()
                    .filter(column -> column.source() instanceof Source.Measured measured && queries.isRestated(measured))
                    .mapToInt(column -> subject.year(((Source.Measured) column.source()).year()))
                    .min();
            year.ifPresent(first -> subject.reorganisations()
                    .since(first, subject.tree(), units())
                    .forEach(note -> notes.add(subject.text(note))));
        }
        return notes;
    }

    /** Says which units leave a column without a sum. */
    private Optional<String> without(ColumnSpec column, GroupFigures figures) {
        if (!(column.source() instanceof Source.Measured measured) || Queries.required(measured.measure()).isEmpty()) {
            return Optional.empty();
        }
        String names = spec.groups().stream()
                .flatMap(group -> figures
                        .without(
                                subject.of(subject.code(group.unit().orElse(spec.unit()))),
                                subject.scheme(rowSet(group.rows()).scheme()), measured)
                        .stream())
                .distinct()
                .map(subject::unitName)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(subject.phrases().of(
                        "table.without", subject.fill(String.join(" ", column.head())), names));
    }

    /** Codes of all units that the table adds up. */
    private Set<String> units() {
        return spec.groups().stream()
                .map(group -> subject.code(group.unit().orElse(spec.unit())))
                .flatMap(unit -> subject.tree().subtree(unit).stream())
                .collect(Collectors.toSet());
    }

    private String prefix(String groupKey) {
        return spec.groups().size() == 1 ? "" : groupKey + ".";
    }

    private List<ColumnSpec> columnSpecs() {
        List<ColumnSpec> columns = subject.layout().columns().get(spec.columns());
        if (columns == null) {
            throw new IllegalArgumentException(subject.layout().name() + ": no column set '" + spec.columns() + "', there are "
                    + subject.layout().columns().keySet());
        }
        return columns;
    }

    private RowSet rowSet(String name) {
        RowSet rows = subject.layout().rows().get(name);
        if (rows == null) {
            throw new IllegalArgumentException(subject.layout().name() + ": no row set '" + name + "', there are "
                    + subject.layout().rows().keySet());
        }
        return rows;
    }

    private ColumnLayout columnLayout(ColumnSpec column) {
        Set<String> only = spec.only().getOrDefault(column.key(), column.only());
        return new ColumnLayout(column.key(), content(column.source()), only);
    }

    private Content content(Source source) {
        return switch (source) {
            case Source.Measured ignored -> new Content.Facts();
            case Source.Blank() -> new Content.Blank();
            case Source.Derived(String rule, String first, String second) ->
                switch (rule) {
                    case "difference" -> new Content.Difference(first, second);
                    case "percent" -> new Content.Percent(first, second);
                    case "remaining" -> new Content.Remaining(first, second);
                    case "judged" -> new Content.Judged(first, second, subject.settings().materiality().amount());
                    default -> throw new IllegalStateException("rule " + rule);
                };
        };
    }

    private Column column(ColumnSpec spec) {
        return new Column(
                spec.key(),
                spec.head().stream().map(subject::fill).toList(),
                spec.kind(),
                spec.unitOfAmount(),
                spec.decimals(),
                spec.printedDecimals(),
                spec.tinted());
    }

    private List<RowLayout> rowLayouts(RowSet rows, LineScheme scheme) {
        List<RowLayout> layouts = new ArrayList<>();
        if (rows.rows().isEmpty()) {
            for (LineScheme.Line line : scheme.lines()) {
                layouts.add(new RowLayout.LineRow(line.key(), label(line.key(), line), line.role(), line.show()));
            }
        }
        for (RowSpec row : rows.rows()) {
            layouts.add(
                    switch (row) {
                        case RowSpec.Head(String text) -> new RowLayout.Head(subject.fill(text));
                        case RowSpec.LineSpec line -> new RowLayout.LineRow(
                                line.line(),
                                spec.labels().getOrDefault(
                                        line.line(), line.label().orElseGet(() -> subject.text(scheme.line(line.line()).label()))),
                                line.role(),
                                line.show());
                    });
        }
        return layouts;
    }

    private String label(String key, LineScheme.Line line) {
        return spec.labels().getOrDefault(key, subject.text(line.label()));
    }
}
