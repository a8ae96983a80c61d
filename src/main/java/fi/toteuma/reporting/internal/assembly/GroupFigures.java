package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.finance.AccountSum;
import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.finance.Sums;
import fi.toteuma.finance.calc.AccountAmount;
import fi.toteuma.finance.calc.AccountRange;
import fi.toteuma.finance.calc.ColumnFacts;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.kernel.MunicipalityId;
import fi.toteuma.reporting.internal.layout.Layout.ColumnSpec;
import fi.toteuma.reporting.internal.layout.Layout.Source.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the figures of a group of rows, all columns at once, and notes where each came from. */
final class GroupFigures {

    private final Figures figures;
    private final MunicipalityId municipality;
    private final Sources sources;
    private final Gaps gaps;

    GroupFigures(Figures figures, MunicipalityId municipality, Sources sources, Gaps gaps) {
        this.figures = figures;
        this.municipality = municipality;
        this.sources = sources;
        this.gaps = gaps;
    }

    /**
     * @param subject of the unit that the group is of
     * @param prefix of the group's row ids
     */
    Map<String, ColumnFacts> facts(
            Subject subject, List<ColumnSpec> columns, LineScheme scheme, String table, String prefix, Optional<String> object) {
        Map<String, Measured> measured = new LinkedHashMap<>();
        List<FigureQuery> queries = new ArrayList<>();
        for (ColumnSpec column : columns) {
            if (column.source() instanceof Measured source) {
                measured.put(column.key(), source);
                queries.add(new Queries(subject).query(column.key(), source, object));
            }
        }
        Sums sums = figures.sums(municipality, subject.unit(), subject.asOf(), queries);
        Map<String, ColumnFacts> facts = new LinkedHashMap<>();
        for (FigureQuery query : queries) {
            Measured source = measured.get(query.key());
            boolean missing = Queries.required(source.measure())
                    .filter(measure -> !sums.has(query.key(), measure)
                            || !gaps.of(subject, scheme, query).isEmpty())
                    .isPresent();
            facts.put(query.key(), new ColumnFacts(
                    Subject.lastDay(query.year()), amounts(sums, query), missing, notBooked(subject, source, query)));
            sources.note(table + "/" + prefix, query.key(), subject, scheme, query);
        }
        return facts;
    }

    /**
     * The units that leave a column without a sum because they alone gave nothing.
     *
     * @return codes; none where nobody gave anything, which the column itself says
     */
    List<String> without(Subject subject, LineScheme scheme, Measured measured) {
        List<String> without = gaps.of(subject, scheme, new Queries(subject).query("gaps", measured, Optional.empty()));
        return without.contains(subject.unit()) ? List.of() : without;
    }

    /** Notes what stands behind a column of a table that a contributor made itself. */
    void note(String table, String column, Subject subject, LineScheme scheme, FigureQuery query) {
        note(table, "", column, subject, scheme, query);
    }

    /** @param prefix of the row ids, up to the last point */
    void note(String table, String prefix, String column, Subject subject, LineScheme scheme, FigureQuery query) {
        sources.note(table + "/" + prefix, column, subject, scheme, query);
    }

    private static List<AccountAmount> amounts(Sums sums, FigureQuery query) {
        return sums.rows().stream()
                .filter(row -> row.query().equals(query.key()))
                .map(GroupFigures::amount)
                .toList();
    }

    private static AccountAmount amount(AccountSum row) {
        return new AccountAmount(row.account(), row.internal(), row.amount());
    }

    private static List<AccountRange> notBooked(Subject subject, Measured source, FigureQuery query) {
        boolean ledger = source.measure().equals("actual") || source.measure().equals("comparative");
        if (!ledger || !subject.layout().marksNotBooked()) {
            return List.of();
        }
        return subject.settings().notBooked().stream()
                .filter(open -> open.year() == query.year() && open.through() >= query.through())
                .map(open -> AccountRange.of(open.accountFrom(), open.accountTo()))
                .toList();
    }
}
