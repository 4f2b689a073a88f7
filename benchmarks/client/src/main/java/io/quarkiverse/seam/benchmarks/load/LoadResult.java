package io.quarkiverse.seam.benchmarks.load;

/**
 * What a load run measured.
 *
 * @param failed how many of the calls failed
 * @param p50 microseconds, as p99 and p999
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
