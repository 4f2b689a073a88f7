package io.quarkiverse.seam.runtime.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

import io.netty.util.Timeout;
import io.netty.util.Timer;
import io.netty.util.TimerTask;
import io.quarkiverse.seam.runtime.call.Attempt;

/**
 * Ends a blocking call that waits too long. All other timeouts are timers of an event loop, which never fire if the
 * application blocks that event loop; this one runs on the thread of its timer.
 */
final class CallDeadline {

    private final Timer timer;
    private final long timeoutMillis;

    /** @param readTimeout in milliseconds; none if it is not positive */
    CallDeadline(Timer timer, long connectTimeout, long readTimeout) {
        this.timer = timer;
        this.timeoutMillis = readTimeout > 0 ? Math.max(0, connectTimeout) + readTimeout : 0;
    }

    void watch(Attempt attempt) {
        if (timeoutMillis > 0) {
            Watch watch = new Watch(attempt);
            watch.timeout = timer.newTimeout(watch, timeoutMillis, TimeUnit.MILLISECONDS);
            attempt.onEnd(watch);
        }
    }

    private final class Watch implements TimerTask, Runnable {

        private volatile Attempt attempt;
        private Timeout timeout;

        Watch(Attempt attempt) {
            this.attempt = attempt;
        }

        /** The attempt has ended. The timer keeps its tasks until its next tick, so the task must not keep the response. */
        @Override
        public void run() {
            attempt = null;
            timeout.cancel();
        }

        @Override
        public void run(Timeout timeout) {
            Attempt late = attempt;
            if (late != null) {
                expire(late);
            }
        }
    }

    private void expire(Attempt attempt) {
        attempt.abort("none came within " + timeoutMillis + " ms; the event loop of the request may be blocked");
        // Another attempt would wait for the same event loop.
        attempt.makeFinal();
        attempt.cancel();
        attempt.request().unwrap(RestClientRequestContext.class).getResult().completeExceptionally(new TimeoutException());
    }
}
