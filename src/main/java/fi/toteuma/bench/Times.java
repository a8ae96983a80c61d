package fi.toteuma.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by what was asked, and what went wrong. Many threads tell it at once. */
final class Times {

    private final Map<String, List<Double>> milliseconds = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();
    private final Map<String, Integer> largest = new TreeMap<>();

    private final long from;

    /** @param from the nanosecond from which on answers count; what goes wrong always counts */
    Times(long from) {
        this.from = from;
    }

    synchronized void answered(String what, long nanoseconds, int bytes) {
        if (System.nanoTime() < from) {
            return;
        }
        milliseconds.computeIfAbsent(what, unseen -> new ArrayList<>()).add(nanoseconds / 1e6);
        largest.merge(what, bytes, Math::max);
    }

    synchronized void failed(String what) {
        errors.merge(what, 1, Integer::sum);
    }

    synchronized Map<String, Integer> errors() {
        return Map.copyOf(errors);
    }

    synchronized int count() {
        return milliseconds.values().stream().mapToInt(List::size).sum();
    }

    /** The time within which so many of hundred were answered, in milliseconds; 0 where nothing was. */
    synchronized double percentile(double percent) {
        return percentile(milliseconds.values().stream().flatMap(List::stream).toList(), percent);
    }

    private static double percentile(List<Double> times, double percent) {
        if (times.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100) - 1));
    }

    /** A row for each kind of question: how many, median, 99 of hundred, the slowest, and the largest answer in kB. */
    synchronized List<String> rows() {
        List<String> rows = new ArrayList<>();
        milliseconds.forEach((what, times) -> rows.add(String.format(
                Locale.ROOT, "  %-26s %6d  median %7.1f  p99 %7.1f  slowest %7.1f ms  largest %5.0f kB", what, times.size(), percentile(times, 50),
                percentile(times, 99), percentile(times, 100), largest.get(what) / 1000f)));
        return rows;
    }
}
