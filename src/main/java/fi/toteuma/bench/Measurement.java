package fi.toteuma.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Times of the same work, done several times.
 *
 * @param milliseconds in the order measured
 */
record Measurement(String name, double[] milliseconds) {

    /** Work to be measured. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /**
     * @param warmUps times the work is done before anything is measured
     * @param times times it is measured
     */
    static Measurement of(String name, int warmUps, int times, Work work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        double[] milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        return new Measurement(name, milliseconds);
    }

    /** The times of one of the pieces that the work was made of. */
    Measurement per(int pieces) {
        return new Measurement(name, Arrays.stream(milliseconds).map(time -> time / pieces).toArray());
    }

    double median() {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The name, the median and all single times. */
    String row() {
        StringBuilder times = new StringBuilder();
        for (double time : milliseconds) {
            times.append(String.format(Locale.ROOT, " %.1f", time));
        }
        return String.format(Locale.ROOT, "%-58s %10.1f ms  (%s )", name, median(), times);
    }
}
