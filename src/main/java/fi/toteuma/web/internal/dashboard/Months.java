package fi.toteuma.web.internal.dashboard;

/** Months as reports name them. */
final class Months {

    private Months() {}

    /** From January up to a month: "1–3/2025". */
    static String span(int month, int year) {
        return (month == 1 ? "1" : "1–" + month) + "/" + year;
    }
}
