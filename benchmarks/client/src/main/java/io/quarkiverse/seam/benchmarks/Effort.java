package io.quarkiverse.seam.benchmarks;

/**
 * How long and how often to measure.
 *
 * @param rounds the number of rounds, in each of which every contender runs in a JVM of its own
 * @param quick whether this is only a check that everything works: its figures mean nothing
 */
public record Effort(int rounds, int warmupSeconds, int seconds, boolean quick) {
}
