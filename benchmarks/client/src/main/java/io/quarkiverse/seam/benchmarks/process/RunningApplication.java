package io.quarkiverse.seam.benchmarks.process;

import java.util.concurrent.CountDownLatch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** The Quarkus application in this JVM. */
public final class RunningApplication implements AutoCloseable {

    private static final CountDownLatch STARTED = new CountDownLatch(1);

    private final Thread thread = new Thread(() -> Quarkus.run(Waiting.class, (code, failure) -> {
        if (failure != null) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }), "application");

    private RunningApplication() {
        thread.start();
    }

    public static RunningApplication start() throws InterruptedException {
        RunningApplication application = new RunningApplication();
        STARTED.await();
        return application;
    }

    @Override
    public void close() throws InterruptedException {
        Quarkus.asyncExit();
        thread.join();
    }

    public static class Waiting implements QuarkusApplication {

        @Override
        public int run(String... args) {
            STARTED.countDown();
            Quarkus.waitForExit();
            return 0;
        }
    }
}
