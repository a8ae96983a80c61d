package fi.toteuma.web.internal.review;

import fi.toteuma.period.ReportingDuty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.web.util.UriUtils;

/** Where a unit's part of a round is read. */
public record ReviewAddress(String municipality, LocalDate date, String unit) {

    boolean isOf(ReportingDuty duty) {
        return duty.unit().equals(unit) && duty.reportDate().equals(date);
    }

    public String page() {
        return "/review/" + municipality + "/" + date + "/" + UriUtils.encodePathSegment(unit, StandardCharsets.UTF_8);
    }

    /** Where one thing in it is. @param part key of the part of the report @param item key of the record in it */
    public String item(String part, String item) {
        return page() + "#" + Reading.anchor(part, item);
    }
}
