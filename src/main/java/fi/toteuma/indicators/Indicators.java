package fi.toteuma.indicators;

import fi.toteuma.kernel.MunicipalityId;
import java.time.LocalDate;
import java.util.List;

/** A municipality's series, key figures and statistics, in the order they are printed in. */
public interface Indicators {

    List<Series> series(MunicipalityId municipality);

    /** Values of all series, oldest first. */
    List<SeriesValue> seriesValues(MunicipalityId municipality);

    List<KeyFigure> keyFigures(MunicipalityId municipality);

    List<KeyFigureValue> keyFigureValues(MunicipalityId municipality);

    /** All tables of statistics of a report date. */
    List<Statistic> statistics(MunicipalityId municipality, LocalDate reportDate);
}
