package io.quarkiverse.seam.benchmarks;

import io.quarkiverse.seam.benchmarks.report.Report;

/** One thing that is measured. */
public interface Part {

    void measure(Effort effort, Report report) throws Exception;
}
