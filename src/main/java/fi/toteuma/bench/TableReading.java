package fi.toteuma.bench;

import fi.toteuma.finance.FigureQuery;
import fi.toteuma.finance.Figures;
import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads all figures of a report table: last year, last year's quarter, amended budget, this quarter; the rest is computed from them. */
final class TableReading {

    private static final LocalDate DAY = LocalDate.of(SampleTown.YEAR, 3, 31);

    /** One reading is too short to be timed by itself on a machine that does other things too. */
    private static final int READINGS = 40;

    private static final List<FigureQuery> COLUMNS = List.of(
            FigureQuery.actual("c1", SampleTown.YEAR - 1, 12), FigureQuery.actual("c2", SampleTown.YEAR - 1, 3),
            FigureQuery.budgetAsOf("c3", SampleTown.YEAR, DAY), FigureQuery.actual("c4", SampleTown.YEAR, 3));

    private final Figures figures;
    private final MunicipalityId municipality;

    TableReading(Figures figures, MunicipalityId municipality) {
        this.figures = figures;
        this.municipality = municipality;
    }

    List<Measurement> measure(int times) throws Exception {
        List<Measurement> measured = new ArrayList<>();
        for (String unit : List.of(SampleTown.TOP, SampleTown.MIDDLE, SampleTown.LEAF)) {
            measured.add(Measurement.of("table of " + unit + ", mean of 40 readings", 5, times, () -> read(unit)).per(READINGS));
        }
        return measured;
    }

    private void read(String unit) {
        for (int i = 0; i < READINGS; i++) {
            int rows = figures.sums(municipality, unit, DAY, COLUMNS).rows().size();
            if (rows != COLUMNS.size() * SampleTown.ACCOUNTS) {
                throw new IllegalStateException(rows + " sums read of " + unit);
            }
        }
    }
}
