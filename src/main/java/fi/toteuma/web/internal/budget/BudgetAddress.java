package fi.toteuma.web.internal.budget;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where a unit's budget of a year is. */
public record BudgetAddress(String municipality, String unit, int year, boolean form) {

    public String page() {
        return other(unit, form);
    }

    public String asTable() {
        return other(unit, false);
    }

    public String asForm() {
        return other(unit, true);
    }

    public String of(String otherUnit) {
        return other(otherUnit, form);
    }

    private String other(String which, boolean asForm) {
        String address = "/budget?municipality=" + municipality + "&unit=" + UriUtils.encodeQueryParam(which, StandardCharsets.UTF_8) + "&year=" + year;
        return asForm ? address + "&view=form" : address;
    }

    /** Where its forms are sent to. */
    public String forms() {
        return "/budget/" + municipality + "/" + year + "/" + UriUtils.encodePathSegment(unit, StandardCharsets.UTF_8);
    }
}
