package io.quarkiverse.seam.benchmarks.report;

/** A figure whose median must not be above, or not below, a limit. */
public record Goal(String text, Spread measured, boolean atMost, double limit) {

    public static Goal atMost(double limit, String text, Spread measured) {
        return new Goal(text, measured, true, limit);
    }

    public static Goal atLeast(double limit, String text, Spread measured) {
        return new Goal(text, measured, false, limit);
    }

    /** Where the limit lies between the quartiles, the figure is level with it, as far as these rounds can tell. */
    String verdict() {
        if (isMet(measured.median())) {
            return "met";
        }
        return isMet(atMost ? measured.lower() : measured.upper()) ? "level" : "**not met**";
    }

    private boolean isMet(double figure) {
        return atMost ? figure <= limit : figure >= limit;
    }
}
