package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.events.DeviceConnectedEvent;
import io.quarkiverse.seam.events.DeviceDisconnectedEvent;
import io.quarkiverse.seam.events.LockLockedEvent;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.UnknownEvent;
import io.quarkiverse.seam.test.ReflectiveClasses;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Which observers are called, how, and what becomes of the delivery. */
class WebhookObserversTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final int MAX_CONCURRENT = 3;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observers.class, Request.class, SignedDelivery.class,
                    ReflectiveClasses.class))
            .addBuildChainCustomizer(ReflectiveClasses.written())
            .overrideConfigKey("quarkus.seam.webhook.secret", SECRET)
            .overrideConfigKey("quarkus.seam.webhook.max-concurrent", Integer.toString(MAX_CONCURRENT));

    @TestHTTPResource("/seam/webhook")
    URI webhook;

    @Inject
    Observers observers;

    @BeforeEach
    void reset() {
        observers.calls.clear();
        observers.requests.clear();
        observers.failing = false;
        observers.mayLeave = new CountDownLatch(1);
    }

    private int send(String type) {
        return SignedDelivery.of(SECRET, event(type)).send(webhook);
    }

    @Test
    void allOfATypeInOrderAndTheAsynchronousOnesLast() {
        assertThat(send("lock.unlocked")).isEqualTo(204);

        assertThat(observers.calls).containsExactly("first", "second", "after a transaction", "asynchronous");
    }

    @Test
    void inOneRequestContextWhereBlockingIsAllowed() {
        assertThat(send("lock.unlocked")).isEqualTo(204);
        assertThat(send("lock.unlocked")).isEqualTo(204);

        assertThat(observers.requests).doesNotContainNull();
        assertThat(observers.requests.subList(0, 4)).containsOnly(observers.requests.get(0));
        assertThat(observers.requests.subList(4, 8)).containsOnly(observers.requests.get(4))
                .doesNotContain(observers.requests.get(0));
        assertThat(observers.blockingAllowed).doesNotContain(false);
    }

    @Test
    void afterOneThatFailsTheOthers() {
        observers.failing = true;
        String id = SignedDelivery.newId();

        assertThat(SignedDelivery.of(SECRET, id, event("lock.unlocked")).send(webhook)).isEqualTo(500);
        assertThat(observers.calls).containsExactly("first", "second", "after a transaction", "asynchronous");
        observers.calls.clear();
        observers.failing = false;
        assertThat(SignedDelivery.of(SECRET, id, event("lock.unlocked")).send(webhook)).isEqualTo(204);
        assertThat(observers.calls).containsExactly("first", "second", "after a transaction", "asynchronous");
        assertThat(SignedDelivery.of(SECRET, id, event("lock.unlocked")).send(webhook)).isEqualTo(204);
        assertThat(observers.calls).hasSize(4);
    }

    @Test
    void noneOfAType() {
        assertThat(send("access_code.created")).isEqualTo(204);

        assertThat(observers.calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "toaster.popped", "access_code.created", "lock.unlocked" })
    void ofUnknownEventsIfTheTypeIsUnknownOrTheEventCannotBeRead(String type) {
        String payload = event(type).replace("2026-01-02T", "?");

        assertThat(SignedDelivery.of(SECRET, payload).send(webhook)).isEqualTo(204);
        assertThat(observers.calls).containsExactly("unknown " + type);
    }

    /** Otherwise, no event could be read in a native image. */
    @Test
    void ofUnknownEventsMakeAllOthersReadable() throws IOException {
        assertThat(ReflectiveClasses.names()).contains("io.quarkiverse.seam.events.AccessCodeCreatedEvent methods");
    }

    @Test
    void onAVirtualThreadIfOneOfThemWantsIt() {
        assertThat(send("device.connected")).isEqualTo(204);

        assertThat(observers.calls).containsExactlyInAnyOrder("virtual " + hasVirtualThreads(),
                "beside " + hasVirtualThreads());
        observers.calls.clear();
        assertThat(send("device.disconnected")).isEqualTo(204);
        assertThat(observers.calls).containsExactly("worker false");
    }

    private static boolean hasVirtualThreads() {
        return Runtime.version().feature() >= 21;
    }

    @Test
    void aSecondDeliveryWhileTheFirstIsHandled() throws Exception {
        String id = SignedDelivery.newId();
        CompletableFuture<Integer> first = SignedDelivery.of(SECRET, id, event("lock.locked")).sendAsync(webhook);
        observers.entered.acquire();

        assertThat(SignedDelivery.of(SECRET, id, event("lock.locked")).send(webhook)).isEqualTo(503);
        assertThat(first).isNotDone();
        observers.mayLeave.countDown();
        assertThat(first.join()).isEqualTo(204);
        assertThat(SignedDelivery.of(SECRET, id, event("lock.locked")).send(webhook)).isEqualTo(204);
        assertThat(observers.calls).containsExactly("waited");
    }

    @Test
    void tooManyAtTheSameTime() throws Exception {
        List<CompletableFuture<Integer>> running = new ArrayList<>();
        for (int i = 0; i < MAX_CONCURRENT; i++) {
            running.add(SignedDelivery.of(SECRET, event("lock.locked")).sendAsync(webhook));
        }
        observers.entered.acquire(MAX_CONCURRENT);

        assertThat(send("lock.locked")).isEqualTo(503);
        assertThat(send("lock.unlocked")).isEqualTo(503);
        observers.mayLeave.countDown();
        assertThat(running).allSatisfy(delivery -> assertThat(delivery.join()).isEqualTo(204));
        assertThat(send("lock.unlocked")).isEqualTo(204);
    }

    @RequestScoped
    public static class Request {

        public String id() {
            return Integer.toString(System.identityHashCode(this));
        }
    }

    @Singleton
    public static class Observers {

        final List<String> calls = new CopyOnWriteArrayList<>();
        final List<String> requests = new CopyOnWriteArrayList<>();
        final List<Boolean> blockingAllowed = new CopyOnWriteArrayList<>();
        final Semaphore entered = new Semaphore(0);
        volatile CountDownLatch mayLeave = new CountDownLatch(1);
        volatile boolean failing;

        @Inject
        Request request;

        void last(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(30) LockUnlockedEvent event) {
            called("after a transaction");
        }

        void first(@Observes @Priority(10) LockUnlockedEvent event, EventMetadata metadata) {
            assertThat(metadata.getType()).isEqualTo(LockUnlockedEvent.class);
            called("first");
            if (failing) {
                throw new IllegalStateException("Fails on purpose");
            }
        }

        void second(@Observes @Priority(20) LockUnlockedEvent event) throws Exception {
            called("second");
            if (failing) {
                throw new Exception("Also fails on purpose");
            }
        }

        void asynchronous(@ObservesAsync LockUnlockedEvent event) {
            called("asynchronous");
            if (failing) {
                throw new StackOverflowError("Even this fails on purpose");
            }
        }

        @RunOnVirtualThread
        void virtual(@Observes DeviceConnectedEvent event) {
            calls.add("virtual " + isVirtual());
        }

        void beside(@Observes DeviceConnectedEvent event) {
            calls.add("beside " + isVirtual());
        }

        void unknown(@Observes UnknownEvent event) {
            calls.add("unknown " + event.eventType());
        }

        void worker(@Observes DeviceDisconnectedEvent event) {
            calls.add("worker " + isVirtual());
        }

        void slow(@Observes LockLockedEvent event) throws InterruptedException {
            entered.release();
            mayLeave.await();
            calls.add("waited");
        }

        private void called(String observer) {
            calls.add(observer);
            requests.add(request.id());
            blockingAllowed.add(BlockingOperationControl.isBlockingAllowed());
        }

        private static boolean isVirtual() {
            return Thread.currentThread().toString().startsWith("VirtualThread");
        }
    }
}
