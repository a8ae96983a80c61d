package fi.toteuma.finance.internal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Row numbers as people write them. */
final class RowRanges {

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    private RowRanges() {}

    /**
     * @param multirange as PostgreSQL prints it, upper bounds not included: {@code {[12,41),[88,89)}}
     * @return {@code 12-40,88}
     */
    static String printed(String multirange) {
        return RANGE.matcher(multirange).results().map(RowRanges::range).collect(Collectors.joining(","));
    }

    private static String range(MatchResult range) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2)) - 1;
        return first == last ? range.group(1) : first + "-" + last;
    }
}
