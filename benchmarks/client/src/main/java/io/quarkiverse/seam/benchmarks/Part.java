package io.quarkiverse.seam.benchmarks;

import io.quarkiverse.seam.benchmarks.report.Report;

/** One part of the measurements. */
public interface Part {

    void measure(Effort effort, Report report) throws Exception;
}
