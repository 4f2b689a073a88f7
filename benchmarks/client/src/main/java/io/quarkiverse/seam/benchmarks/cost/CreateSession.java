package io.quarkiverse.seam.benchmarks.cost;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import io.quarkiverse.seam.benchmarks.contenders.Call;
import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;

/** One caller that makes one call after another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CreateSession {

    @Param
    public Contender contender;

    private RunningApplication application;
    private Call call;

    @Setup
    public void start() throws InterruptedException {
        application = RunningApplication.start();
        call = contender.call();
    }

    @Benchmark
    public Object create() throws Exception {
        return call.create();
    }

    @TearDown
    public void stop() throws InterruptedException {
        application.close();
    }
}
