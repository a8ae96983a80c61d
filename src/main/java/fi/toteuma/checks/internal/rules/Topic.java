package fi.toteuma.checks.internal.rules;

import fi.toteuma.kernel.Language;
import fi.toteuma.reporting.ReportSubject.Line;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What texts give as causes, and the lines it is booked on. */
enum Topic {
    GRANTS("grants", "avustu|valtionavustu|erityisavustu|hankeavustu|statsbidrag|bidrag|grant", "avustu|bidrag|grant"),
    FEES("fees", "maksutuot|maksutulo|asiakasmaksu|pääsymaksu|kurssimaksu|avgift|fees", "^maksu|avgift|^fees"),
    SALES("sales", "myyntituot|myyntitulo|försäljning|sales", "^myynti|försäljning|sales"),
    STAFF("staff", "henkilöstökul|henkilöstömeno|palkkakul|palkkameno|palkat|palkko|personalkostn|löner|staff cost|salar", "^henkilöstö|personalkost|staff"),
    SERVICES("services", "palvelujen osto|palveluiden osto|palveluosto|ostopalvelu|köp av tjänst|purchased services",
            "palvelujen osto|köp av tjänst|purchased serv"),
    RENTS("rents", "vuokr|hyror|hyres|rents", "^vuokra|^hyres|^rent");

    private final String key;
    private final Pattern inText;
    private final Pattern inLabel;

    Topic(String key, String inText, String inLabel) {
        this.key = key;
        this.inText = Words.stems(inText);
        this.inLabel = Pattern.compile("(?iu)" + inLabel);
    }

    static Stream<Topic> in(String sentence) {
        return Arrays.stream(values()).filter(topic -> Words.has(topic.inText, sentence));
    }

    boolean isOf(Line line, Language language) {
        return Words.has(inLabel, line.label().in(language));
    }

    /** The name of its word in messages. */
    String key() {
        return key;
    }
}
