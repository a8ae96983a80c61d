package fi.toteuma.finance.internal;

import java.util.Map;
import java.util.NavigableMap;
import java.util.StringJoiner;
import java.util.TreeMap;
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

    /** The rows of several facts of one file together: {@code 12-40} and {@code 41,88} are {@code 12-41,88}. */
    static String joined(String one, String other) {
        NavigableMap<Integer, Integer> ranges = new TreeMap<>();
        for (String range : (one + "," + other).split(",")) {
            String[] ends = range.split("-");
            ranges.merge(Integer.valueOf(ends[0]), Integer.valueOf(ends[ends.length - 1]), Math::max);
        }
        StringJoiner joined = new StringJoiner(",");
        while (!ranges.isEmpty()) {
            Map.Entry<Integer, Integer> first = ranges.pollFirstEntry();
            int last = first.getValue();
            while (!ranges.isEmpty() && ranges.firstKey() <= last + 1) {
                last = Math.max(last, ranges.pollFirstEntry().getValue());
            }
            joined.add(first.getKey() == last ? String.valueOf(last) : first.getKey() + "-" + last);
        }
        return joined.toString();
    }

    private static String range(MatchResult range) {
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2)) - 1;
        return first == last ? range.group(1) : first + "-" + last;
    }
}
