package io.quarkiverse.seam.benchmarks;

/**
 * How long and how often is measured.
 *
 * @param rounds in each of which every contender has its turn, in a JVM of its own
 * @param quick to see that all works: the figures mean nothing
 */
public record Effort(int rounds, int warmupSeconds, int seconds, boolean quick) {
}
