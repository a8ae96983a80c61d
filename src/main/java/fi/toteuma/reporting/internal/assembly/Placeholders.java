package fi.toteuma.reporting.internal.assembly;

import fi.toteuma.reporting.internal.layout.PlaceholderNames;
import java.time.LocalDate;
import java.util.regex.Matcher;

/**
 * Fills in what a layout leaves open: <code>{n}</code>, <code>{n-1}</code>, <code>{m}</code>, <code>{unit}</code>,
 * <code>{period}</code> ("tammi–maaliskuu 2025"), <code>{span}</code> ("1–3/2025", of a whole year "2025"),
 * <code>{date}</code> ("31.3.2025"), <code>{day}</code> ("31.3.").
 */
public final class Placeholders {

    private final int year;
    private final int month;
    private final String unit;
    private final LocalDate asOf;
    private final Phrases phrases;

    public Placeholders(int year, int month, String unit, LocalDate asOf, Phrases phrases) {
        this.year = year;
        this.month = month;
        this.unit = unit;
        this.asOf = asOf;
        this.phrases = phrases;
    }

    /** @throws IllegalArgumentException if the text holds a placeholder that isn't known */
    public String fill(String text) {
        return PlaceholderNames.PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), match.group(2))));
    }

    private String value(String name, String offset) {
        int by = offset == null ? 0 : Integer.parseInt(offset);
        return switch (name) {
            case "n" -> String.valueOf(year + by);
            case "m" -> String.valueOf(month);
            case "months" -> month == 12 ? "1–12" : month == 1 ? "1" : "1–" + month;
            case "span" -> month == 12 ? String.valueOf(year + by) : value("months", null) + "/" + (year + by);
            case "unit" -> unit;
            case "period" -> period();
            case "date" -> date(asOf);
            case "day" -> asOf.getDayOfMonth() + "." + asOf.getMonthValue() + ".";
            default -> throw new IllegalArgumentException("unknown placeholder {" + name + "}");
        };
    }

    private String period() {
        if (month == 12) {
            return phrases.of("period.year", String.valueOf(year));
        }
        return month == 1
                ? phrases.of("period.month", phrases.month(1), String.valueOf(year))
                : phrases.of("period.months", phrases.of("month.start"), phrases.month(month), String.valueOf(year));
    }

    /** A date as it is written in Finnish and Swedish documents of a municipality: {@code 31.3.2025}. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }
}
