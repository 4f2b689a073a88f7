package io.quarkiverse.seam.benchmarks.report;

/** A figure whose median must be at most, or at least, a limit. */
public record Goal(String text, Spread measured, boolean atMost, double limit) {

    public static Goal atMost(double limit, String text, Spread measured) {
        return new Goal(text, measured, true, limit);
    }

    public static Goal atLeast(double limit, String text, Spread measured) {
        return new Goal(text, measured, false, limit);
    }

    /** A missed goal is level if the limit lies between the quartiles, so that the difference may be chance. */
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
