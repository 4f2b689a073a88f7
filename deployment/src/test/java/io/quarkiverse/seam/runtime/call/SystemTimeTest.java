package io.quarkiverse.seam.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** When the application stops, nothing waits any longer. */
class SystemTimeTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final SystemTime time = new SystemTime();

    @Test
    void endsDelays() throws Exception {
        CompletableFuture<Void> delay = time.after(LONG).subscribeAsCompletionStage();
        CompletableFuture<Void> deadline = time.at(time.nanoTime() + LONG.toNanos()).subscribeAsCompletionStage();
        assertThat(delay).isNotDone();
        assertThat(deadline).isNotDone();

        time.stop();

        delay.get(20, TimeUnit.SECONDS);
        deadline.get(20, TimeUnit.SECONDS);
    }

    @Test
    void beginsNoDelay() throws Exception {
        time.stop();

        time.sleep(LONG);
        time.after(LONG).subscribeAsCompletionStage().get(20, TimeUnit.SECONDS);
    }

    @Test
    void completesAtItsTime() throws Exception {
        time.at(time.nanoTime() - 1).subscribeAsCompletionStage().get(20, TimeUnit.SECONDS);
        time.after(Duration.ofNanos(1)).subscribeAsCompletionStage().get(20, TimeUnit.SECONDS);
    }
}
