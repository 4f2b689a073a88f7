package io.quarkiverse.seam.benchmarks.cost;

import java.util.List;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import io.quarkiverse.seam.benchmarks.Effort;
import io.quarkiverse.seam.benchmarks.process.JavaProcess;

/** The time and the allocated bytes of one operation. */
record Cost(double micros, double bytes) {

    double nanos() {
        return micros * 1000;
    }

    /** @param value of the benchmark's parameter */
    static Cost measure(Class<?> benchmark, String parameter, String value, JavaProcess process, List<String> jvmArguments,
            Effort effort) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                .include(benchmark.getName())
                .param(parameter, value)
                .jvm(process.java())
                .jvmArgs(jvmArguments.toArray(String[]::new))
                .forks(1)
                .threads(1)
                .warmupIterations(effort.warmupSeconds())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.seconds())
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build()).runSingle();
        return new Cost(result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
}
