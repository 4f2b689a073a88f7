package io.quarkiverse.seam.benchmarks.load;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.HdrHistogram.ConcurrentHistogram;

import io.quarkiverse.seam.benchmarks.contenders.Call;
import io.quarkiverse.seam.benchmarks.contenders.Contender.Style;
import io.quarkiverse.seam.benchmarks.process.Usage;

/** Callers, each of which sends its next request as soon as it gets a response. */
public final class Load {

    private static final long LONGEST_NANOS = 60_000_000_000L;
    /** The first calls of new callers open connections and start threads, which is not to be measured. */
    private static final long MILLIS_TO_SETTLE = 300;

    private final Call call;
    private final Style style;
    private final int callers;

    public Load(Call call, Style style, int callers) {
        this.call = call;
        this.style = style;
        this.callers = callers;
    }

    public LoadResult run(int seconds) throws Exception {
        long begin = System.nanoTime() + MILLIS_TO_SETTLE * 1_000_000;
        Run run = new Run(begin, begin + seconds * 1_000_000_000L);
        ThreadFactory threads = style == Style.VIRTUAL ? virtualThreads() : Thread::new;
        for (int i = 0; i < callers; i++) {
            if (call instanceof Call.Reactive reactive) {
                run.send(reactive);
            } else {
                threads.newThread(run::block).start();
            }
        }
        TimeUnit.NANOSECONDS.sleep(begin - System.nanoTime());
        Usage before = Usage.now();
        run.done.await();
        double elapsed = (System.nanoTime() - begin) / 1e9;
        Usage used = Usage.now().since(before);
        long calls = run.histogram.getTotalCount();
        return new LoadResult(calls, run.failed.get(), calls / elapsed, micros(run, 50), micros(run, 99), micros(run, 99.9),
                used.cpuNanos() / 1000.0 / calls, (double) used.allocatedBytes() / calls,
                Usage.residentMiB(ProcessHandle.current().pid()));
    }

    private static double micros(Run run, double percentile) {
        return run.histogram.getValueAtPercentile(percentile) / 1000.0;
    }

    /** By reflection, since virtual threads need JDK 21, but this also compiles on 17. */
    private static ThreadFactory virtualThreads() throws ReflectiveOperationException {
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (ThreadFactory) Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    }

    private final class Run {

        private final ConcurrentHistogram histogram = new ConcurrentHistogram(LONGEST_NANOS, 3);
        private final AtomicLong failed = new AtomicLong();
        private final CountDownLatch done = new CountDownLatch(callers);
        private final long begin;
        private final long end;

        Run(long begin, long end) {
            this.begin = begin;
            this.end = end;
        }

        void block() {
            boolean more = true;
            while (more) {
                long start = System.nanoTime();
                Throwable failure = null;
                try {
                    call.create();
                } catch (Exception e) {
                    failure = e;
                }
                more = goesOn(start, failure);
            }
            done.countDown();
        }

        void send(Call.Reactive reactive) {
            long start = System.nanoTime();
            reactive.send().whenComplete((session, failure) -> {
                if (goesOn(start, failure)) {
                    send(reactive);
                } else {
                    done.countDown();
                }
            });
        }

        private boolean goesOn(long start, Throwable failure) {
            long now = System.nanoTime();
            if (now >= begin) {
                histogram.recordValue(Math.min(now - start, LONGEST_NANOS));
                if (failure != null && failed.getAndIncrement() == 0) {
                    failure.printStackTrace();
                }
            }
            return now < end;
        }
    }
}
