package fi.toteuma.web.internal.review;

import fi.toteuma.kernel.Wording;
import fi.toteuma.period.ReportingDuty;
import fi.toteuma.review.PartState;
import fi.toteuma.web.internal.page.MunicipalityTab;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The units' parts of one round. */
public record ReviewsView(
        List<MunicipalityTab> municipalities, String current, List<LocalDate> dates, Optional<LocalDate> date, List<Row> rows) {

    /**
     * @param done how many of its things are told
     * @param comments how many are open
     */
    public record Row(ReportingDuty duty, Wording unit, PartState state, long done, int all, long comments) {}

    static ReviewsView nothing(List<MunicipalityTab> municipalities) {
        return new ReviewsView(municipalities, "", List.of(), Optional.empty(), List.of());
    }

    public long sent() {
        return rows.stream().filter(row -> row.state() == PartState.SENT).count();
    }

    public String page(Row row) {
        return new ReviewAddress(current, row.duty().reportDate(), row.duty().unit()).page();
    }

    public String round(LocalDate other) {
        return "/review?municipality=" + current + "&date=" + other;
    }
}
