package fi.toteuma.web.internal.reminders;

import java.time.LocalDate;

/** Where who is late in a round is told. */
public record LateAddress(String municipality, LocalDate date) {

    static final String PAGE = "/rounds/late";

    public String page() {
        return PAGE + "?municipality=" + municipality + "&date=" + date;
    }

    public String sorted(LateView.Order order) {
        return page() + "&sort=" + order.key();
    }

    String done(String what) {
        return page() + "&done=" + what;
    }
}
