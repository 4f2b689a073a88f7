package io.quarkiverse.seam.benchmarks.load;

/**
 * The measurements of one turn under load.
 *
 * @param failed the number of failed calls
 * @param p50 in microseconds, as are p99 and p999
 */
public record LoadResult(long calls, long failed, double callsPerSecond, double p50, double p99, double p999, double cpuMicros,
        double bytes, double residentMiB) {

    public LoadResult withoutFailures() {
        if (failed > 0) {
            throw new IllegalStateException(failed + " of " + calls + " calls failed");
        }
        return this;
    }
}
