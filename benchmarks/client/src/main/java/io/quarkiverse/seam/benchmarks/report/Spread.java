package io.quarkiverse.seam.benchmarks.report;

import java.util.Collection;
import java.util.Locale;

/** What several rounds measured: the one in the middle, and how far the others are. */
public record Spread(double median, double min, double max) {

    public static Spread of(Collection<? extends Number> values) {
        double[] sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return min == max ? number(median) : number(median) + " (" + number(min) + "–" + number(max) + ")";
    }

    /** With three digits that say something, and no more. */
    public static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 || size == 0 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
