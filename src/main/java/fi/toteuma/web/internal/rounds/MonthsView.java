package fi.toteuma.web.internal.rounds;

import java.time.YearMonth;
import java.util.List;

/** The months of a year, closed and open. @param municipality its key */
public record MonthsView(String municipality, int year, List<Month> months) {

    public record Month(YearMonth month, boolean isClosed) {}

    public String page(int otherYear) {
        return "/rounds/" + municipality + "/months?year=" + otherYear;
    }
}
