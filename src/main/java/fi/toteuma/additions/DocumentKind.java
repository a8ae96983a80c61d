package fi.toteuma.additions;

import fi.toteuma.kernel.Language;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document is in the course of a year. */
public enum DocumentKind {
    /** The operating plan, made when the year begins. */
    PLAN,
    /** An interim report, of months within the year. */
    INTERIM,
    /** The financial statements, when the year is over. */
    CLOSING;

    /** The last month of a year. */
    public static final int YEAR = 12;

    /** What an order orders: one of the whole year that is dated before the year is over is a plan. */
    public static DocumentKind of(DocumentOrder order) {
        if (order.through() < YEAR) {
            return INTERIM;
        }
        return order.treeDate().isBefore(order.lastMonth().atDay(1)) ? PLAN : CLOSING;
    }

    /** The day whose organisation such a document usually has. */
    public LocalDate usualTreeDate(int year, int through) {
        return this == PLAN ? LocalDate.of(year, 1, 1) : YearMonth.of(year, through).atEndOfMonth();
    }

    /** The product's own layout for it: in Swedish, or in Finnish where there is none in the language. */
    public String model(Language language) {
        String finnish = switch (this) {
            case PLAN -> "malli/kayttosuunnitelma";
            case INTERIM -> "malli/osavuosikatsaus";
            case CLOSING -> "malli/tilinpaatos";
        };
        return language == Language.SV ? finnish + "-sv" : finnish;
    }

    /** As addresses and phrases name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DocumentKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
