package io.quarkiverse.seam.benchmarks.report;

/** A figure whose median must not be above, or not below, a limit. */
public record Goal(String text, Spread measured, boolean atMost, double limit) {

    public static Goal atMost(double limit, String text, Spread measured) {
        return new Goal(text, measured, true, limit);
    }

    public static Goal atLeast(double limit, String text, Spread measured) {
        return new Goal(text, measured, false, limit);
    }

    boolean isMet() {
        return atMost ? measured.median() <= limit : measured.median() >= limit;
    }
}
