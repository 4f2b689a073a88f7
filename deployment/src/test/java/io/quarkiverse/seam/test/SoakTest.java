package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.management.UnixOperatingSystemMXBean;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamRateLimitException;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkiverse.seam.test.SoakServer.Deed;
import io.quarkus.logging.LoggingFilter;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Many callers of many tenants, for ten seconds or as long as {@code -Dsoak.duration=PT2H} says, while a
 * {@link SoakServer} fails in every way and restarts: each call ends as the responses to its requests imply, and nothing is
 * left over.
 */
@Tag("footprint")
class SoakTest {

    private static final String NAME = "SoakTest";
    private static final Duration DURATION = Duration.parse(System.getProperty("soak.duration", "PT10S"));
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMillis(10);
    private static final Duration DEADLINE = Duration.ofMinutes(1);
    private static final int CALLERS = 200;
    private static final int TENANTS = 1000;
    /** Few, so that the server also restarts on a slow machine. */
    private static final int CALLS_BEFORE_THE_FIRST_RESTART = 2_000;
    private static final int CALLS_BETWEEN_RESTARTS = 30_000;
    private static final int MAX_RETRIES = 2;

    private static final Set<String> TOO_LATE = Set.of("Result is already complete", "Response already ended");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, SoakServer.class, SoakServer.Deed.class,
                    LiveObjects.class))
            .overrideConfigKey("quarkus.seam.url", url("default"))
            .overrideConfigKey("quarkus.seam.api-key", SoakServer.apiKey("default", 0))
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "20ms")
            .overrideConfigKey("quarkus.seam.acme.url", url("acme"))
            .overrideConfigKey("quarkus.seam.acme.api-key", SoakServer.apiKey("acme", 0))
            .overrideConfigKey("quarkus.seam.acme.retry.initial-delay", "20ms")
            .overrideConfigKey("quarkus.seam.globex.url", url("globex"))
            .overrideConfigKey("quarkus.seam.globex.api-key", SoakServer.apiKey("globex", 0))
            .overrideConfigKey("quarkus.seam.globex.retry.initial-delay", "20ms")
            .overrideConfigKey("quarkus.rest-client.seam.read-timeout", String.valueOf(READ_TIMEOUT.toMillis()))
            .overrideConfigKey("quarkus.rest-client.seam.connection-ttl", "5000")
            .overrideConfigKey("quarkus.log.console.filter", "soak")
            .setLogRecordPredicate(line -> line.getLevel().intValue() >= Level.SEVERE.intValue()
                    && !isOfThePlatform(line))
            .assertLogRecords(errors -> assertThat(errors).extracting(LogRecord::getMessage).isEmpty());

    /**
     * What is logged although a call ends as it should: by Vert.x if a reset overtakes a response on its way from one event
     * loop to another, by Mutiny if a call fails while it is cancelled.
     */
    static boolean isOfThePlatform(LogRecord line) {
        return line.getThrown() instanceof IllegalStateException late && TOO_LATE.contains(late.getMessage())
                || line.getThrown() instanceof SocketException && line.getLoggerName().endsWith(".HttpClientResponseImpl")
                || line.getLoggerName().equals("io.quarkus.mutiny.runtime.MutinyInfrastructure");
    }

    @LoggingFilter(name = "soak")
    public static final class ConsoleFilter implements Filter {

        @Override
        public boolean isLoggable(LogRecord line) {
            return !isOfThePlatform(line);
        }
    }

    @Inject
    Seam seam;

    @Inject
    @SeamWorkspace("acme")
    Seam acme;

    @Inject
    @SeamWorkspace("globex")
    Seam globex;

    @Inject
    Vertx vertx;

    ServerProcess server;
    AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = new ServerProcess();
        server.ask("listen");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String url(String workspace) {
        return RawSeam.url(NAME) + SoakServer.path(workspace);
    }

    /** Every wait in here has its own deadline. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void nothingIsWrongOrLeftOver() throws Exception {
        new Load(WARM_UP).run();
        Footprint before = Footprint.now();

        Load load = new Load(DURATION);
        load.run();

        Footprint after = LiveObjects.await(Footprint::now, now -> now.isAsSmallAs(before));
        System.out.printf(
                "%s, of %d callers in 3 workspaces with %d tenants, Java %s%nFootprint before: %s%nFootprint after:  %s%n",
                load, CALLERS, TENANTS, Runtime.version(), before, after);
        assertThat(load.problems).isEmpty();
        assertThat(server.ask("wrong")).as("requests with another's credentials").isEmpty();
        assertThat(server.ask("created-twice")).as("sessions").isEmpty();
        assertThat(load.outcomes).containsKeys("success", "SeamConnectionException", "SeamServerException", "TimeoutException");
        assertThat(load.outcomes.keySet()).isSubsetOf("success", "SeamConnectionException", "SeamServerException",
                "TimeoutException", "SeamRateLimitException");
        assertThat(load.timeouts.sum()).as("timeouts").isPositive();
        assertThat(load.restarts).isNotEmpty();
        assertThat(after.isAsSmallAs(before)).as("%s, before: %s", after, before).isTrue();
    }

    /** All callers, one call after the other, for some time, and then until no connection is open. */
    private final class Load {

        final Duration duration;
        final long end;
        final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
        final LongAdder timeouts = new LongAdder();
        final Queue<String> problems = new ConcurrentLinkedQueue<>();
        final Semaphore callsThatEnded = new Semaphore(0);
        final Semaphore callsInVain = new Semaphore(0);
        final List<Restart> restarts = new CopyOnWriteArrayList<>();
        final BlockingQueue<EndedCall> unchecked = new LinkedBlockingQueue<>();
        long requests;

        Load(Duration duration) {
            this.duration = duration;
            this.end = System.nanoTime() + duration.toNanos();
        }

        void run() throws Exception {
            long requestsBefore = Long.parseLong(server.ask("requests"));
            List<CompletableFuture<?>> callers = new ArrayList<>();
            for (int i = 0; i < CALLERS / 4; i++) {
                callers.add(onAThread(this::callBlocking));
                callers.add(onAThread(this::callBlocking));
                callers.add(callReactively().subscribeAsCompletionStage());
                callers.add(onAContext(this::callReactively));
            }
            CompletableFuture<?> all = CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new));
            CompletableFuture<?> checker = onAThread(() -> checkUntil(all));

            int callsUntilRestart = CALLS_BEFORE_THE_FIRST_RESTART;
            while (callsThatEnded.tryAcquire(callsUntilRestart, end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                restart();
                callsUntilRestart = CALLS_BETWEEN_RESTARTS;
            }
            all.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            checker.get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            server.ask("await-no-connections");
            requests = Long.parseLong(server.ask("requests")) - requestsBefore;
        }

        private void restart() throws InterruptedException {
            Restart restart = new Restart();
            restarts.add(restart);
            callsInVain.drainPermits();
            server.ask("close");
            assertThat(callsInVain.tryAcquire(CALLERS / 10, DEADLINE.toSeconds(), TimeUnit.SECONDS))
                    .as("calls that fail while nobody listens").isTrue();
            server.ask("listen");
            restart.end();
        }

        private boolean isOver() {
            return System.nanoTime() - end >= 0;
        }

        private void callBlocking() {
            while (!isOver()) {
                Call call = Call.of(calls.incrementAndGet());
                Throwable failure = null;
                try {
                    call.check(call.send(of(call).clientSessions()));
                } catch (Throwable e) {
                    failure = e;
                }
                ended(call, failure);
            }
        }

        private Uni<Void> callReactively() {
            return Multi.createBy().repeating().uni(this::callOnce).whilst(ended -> !isOver()).onItem().ignoreAsUni();
        }

        private Uni<Boolean> callOnce() {
            Call call = Call.of(calls.incrementAndGet());
            Uni<?> answer = call.send(of(call).reactive().clientSessions()).invoke(call::check);
            return (call.isSoonGivenUp() ? answer.ifNoItem().after(PATIENCE).fail() : answer)
                    .onItemOrFailure().transform((session, failure) -> {
                        ended(call, failure);
                        return true;
                    });
        }

        private Seam of(Call call) {
            Seam workspace = switch (call.workspace()) {
                case "acme" -> acme;
                case "globex" -> globex;
                default -> seam;
            };
            return call.tenant() == 0 ? workspace
                    : workspace.withCredentials(new ApiKey(SoakServer.apiKey(call.workspace(), call.tenant())));
        }

        private void ended(Call call, Throwable failure) {
            EndedCall ended = new EndedCall(call, System.nanoTime(), failure);
            unchecked.add(ended);
            callsThatEnded.release();
            if (ended.failures().stream().anyMatch(one -> String.valueOf(one.getMessage()).contains("no connection ("))) {
                callsInVain.release();
            }
        }

        private void checkUntil(CompletableFuture<?> all) {
            try {
                while (!all.isDone() || !unchecked.isEmpty()) {
                    EndedCall first = unchecked.poll(100, TimeUnit.MILLISECONDS);
                    if (first != null) {
                        List<EndedCall> some = new ArrayList<>(List.of(first));
                        unchecked.drainTo(some, 200);
                        check(some);
                    }
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        private void check(List<EndedCall> some) {
            String[] deeds = server.ask("forget-deeds " + some.stream().map(ended -> ended.call().name())
                    .collect(Collectors.joining(" "))).split(" ");
            for (int i = 0; i < deeds.length; i++) {
                EndedCall ended = some.get(i);
                List<Deed> done = deeds[i].equals("none") ? List.of()
                        : Arrays.stream(deeds[i].split(",")).map(Deed::valueOf).toList();
                boolean disturbed = restarts.stream().anyMatch(restart -> restart.disturbs(ended));
                if (!ended.isRight(done, disturbed) && problems.size() < 10) {
                    problems.add(ended + (disturbed ? " during a restart" : "") + " after " + done);
                }
                outcomes.computeIfAbsent(ended.outcome(), first -> new LongAdder()).increment();
                timeouts.add(ended.failures().stream().filter(EndedCall::isTimeout).count());
            }
        }

        @Override
        public String toString() {
            long all = outcomes.values().stream().mapToLong(LongAdder::sum).sum();
            return "Soak of %s: %d calls, %d a second, %d requests, %d restarts, timeouts of failed calls %d, %s".formatted(
                    duration, all, all / duration.toSeconds(), requests, restarts.size(), timeouts.sum(), outcomes);
        }
    }

    /** When connections break for no other reason, and nobody may be there to be connected to. */
    private static final class Restart {

        /** Until the last event loop has noticed. */
        private static final Duration AFTERMATH = Duration.ofSeconds(1);

        private final long from = System.nanoTime();
        private volatile long to = from + Duration.ofDays(1).toNanos();

        void end() {
            to = System.nanoTime() + AFTERMATH.toNanos();
        }

        boolean disturbs(EndedCall call) {
            return call.call().start() - to < 0 && call.end() - from > 0;
        }
    }

    /** @param tenant 0 for none, that is, the workspace itself */
    private record Call(String workspace, int tenant, String method, int number, long start) {

        static Call of(int number) {
            String workspace = List.of("default", "acme", "globex").get(number % 3);
            String method = List.of("create", "create", "getOrCreate", "list", "revoke").get(number % 5);
            return new Call(workspace, number % (TENANTS + 1), method, number, System.nanoTime());
        }

        String name() {
            return workspace + "." + tenant + "." + method + "." + number;
        }

        boolean isIdempotent() {
            return !method.equals("create");
        }

        boolean isSoonGivenUp() {
            return number % 49 == 0;
        }

        Object send(ClientSessions sessions) {
            return switch (method) {
                case "create" -> sessions.create(create());
                case "getOrCreate" -> sessions.getOrCreate(getOrCreate());
                case "list" -> sessions.list(list());
                default -> {
                    sessions.revoke(name());
                    yield List.of();
                }
            };
        }

        Uni<?> send(ClientSessions.Reactive sessions) {
            return switch (method) {
                case "create" -> sessions.create(create());
                case "getOrCreate" -> sessions.getOrCreate(getOrCreate());
                case "list" -> sessions.list(list());
                default -> sessions.revoke(name()).replaceWith(List.of());
            };
        }

        private CreateClientSessionRequest create() {
            return CreateClientSessionRequest.builder().userIdentifierKey(name()).build();
        }

        private GetOrCreateClientSessionRequest getOrCreate() {
            return GetOrCreateClientSessionRequest.builder().userIdentifierKey(name()).build();
        }

        private ListClientSessionsRequest list() {
            return ListClientSessionsRequest.builder().userIdentifierKey(name()).build();
        }

        void check(Object answer) {
            List<?> sessions = answer instanceof List<?> list ? list : List.of(answer);
            assertThat(sessions).hasSize(method.equals("list") ? 2 : method.equals("revoke") ? 0 : 1)
                    .allMatch(session -> ((ClientSession) session).clientSessionId().equals(name()));
        }
    }

    /** @param failure null if the call has succeeded */
    private record EndedCall(Call call, long end, Throwable failure) {

        String outcome() {
            return failure == null ? "success" : failure.getClass().getSimpleName();
        }

        /** Of all attempts, first to last; those that a success came after are not known. */
        List<Throwable> failures() {
            return failure == null ? List.of()
                    : Stream.concat(Arrays.stream(failure.getSuppressed()), Stream.of(failure)).toList();
        }

        /**
         * @param deeds what the server has done to the requests of this call
         * @param disturbed whether it restarted at that time
         */
        boolean isRight(List<Deed> deeds, boolean disturbed) {
            List<Throwable> failures = failures();
            boolean sentOnce = call.isIdempotent() || deeds.stream().limit(Math.max(0, deeds.size() - 1))
                    .allMatch(deed -> deed.name().startsWith("TOO_MANY"));
            if (failure == null) {
                boolean answersMayBeLost = disturbed || end - call.start() >= READ_TIMEOUT.toNanos();
                int answered = answersMayBeLost ? deeds.lastIndexOf(Deed.ANSWER) : deeds.indexOf(Deed.ANSWER);
                return sentOnce && deeds.size() <= 1 + MAX_RETRIES && answered >= 0 && answered == deeds.size() - 1;
            }
            if (call.isSoonGivenUp() && failure instanceof TimeoutException) {
                return sentOnce && deeds.size() <= 1 + MAX_RETRIES;
            }
            boolean triedOften = !call.isIdempotent() || failures.size() == 1 + MAX_RETRIES;
            boolean tookItsTime = failures.stream().filter(EndedCall::isTimeout).count()
                    * READ_TIMEOUT.toNanos() <= end - call.start();
            return sentOnce && triedOften && tookItsTime && explains(deeds, failures, disturbed);
        }

        /** Whether each deed has led to one of the failures, in this order, and nothing is left unexplained. */
        private static boolean explains(List<Deed> deeds, List<Throwable> failures, boolean disturbed) {
            if (failures.isEmpty()) {
                return deeds.isEmpty();
            }
            Throwable failure = failures.get(0);
            boolean mayComeOfAnything = failure instanceof SeamConnectionException && (disturbed || isTimeout(failure));
            List<Throwable> later = failures.subList(1, failures.size());
            return mayComeOfAnything && explains(deeds, later, disturbed)
                    || !deeds.isEmpty() && (mayComeOfAnything || leadsTo(deeds.get(0), failure))
                            && explains(deeds.subList(1, deeds.size()), later, disturbed);
        }

        private static boolean leadsTo(Deed deed, Throwable failure) {
            return switch (deed) {
                case ANSWER -> false;
                case UNAVAILABLE -> failure instanceof SeamServerException server && server.statusCode() == 503;
                case TOO_MANY -> failure instanceof SeamRateLimitException limit && limit.retryAfter().isEmpty();
                case TOO_MANY_RETRY_AFTER_0 -> waits(failure, Duration.ZERO);
                case TOO_MANY_RETRY_AFTER_1 -> waits(failure, Duration.ofSeconds(1));
                case RESET, CLOSE, RESET_WITHIN_HEAD, CLOSE_WITHIN_BODY, RESET_WITHIN_BODY ->
                    failure instanceof SeamConnectionException;
                case SILENCE, SILENCE_WITHIN_BODY -> isTimeout(failure);
            };
        }

        private static boolean waits(Throwable failure, Duration retryAfter) {
            return failure instanceof SeamRateLimitException limit
                    && limit.retryAfter().filter(retryAfter::equals).isPresent();
        }

        private static boolean isTimeout(Throwable failure) {
            return failure instanceof SeamConnectionException && (failure.getMessage().endsWith("the request timed out")
                    || failure.getMessage().endsWith("it was not complete after " + READ_TIMEOUT.toMillis() + " ms"));
        }
    }

    /** What the callers' side has of memory, threads, files and connections. */
    private record Footprint(long bytes, long threads, long files, long connections, long calls) {

        /** A JVM goes on to load classes and to fill caches for a while. */
        private static final long MORE_BYTES = 1 << 20;
        private static final int MORE_THREADS = 2;
        private static final int MORE_FILES = 2;

        static Footprint now() {
            LiveObjects objects = LiveObjects.count();
            return new Footprint(objects.bytes(), ManagementFactory.getThreadMXBean().getThreadCount(),
                    ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount(),
                    objects.of("Http1xClientConnection"), objects.ofPackage("io.quarkiverse.seam.runtime.call"));
        }

        boolean isAsSmallAs(Footprint before) {
            return bytes <= before.bytes + MORE_BYTES && threads <= before.threads + MORE_THREADS
                    && files <= before.files + MORE_FILES
                    // A thread that waits for work may still hold the last.
                    && connections <= before.connections + threads && calls <= before.calls + threads;
        }
    }

    private static CompletableFuture<Void> onAThread(Runnable work) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                work.run();
                end.complete(null);
            } catch (Throwable e) {
                end.completeExceptionally(e);
            }
        };
        try {
            Method startVirtualThread = Thread.class.getMethod("startVirtualThread", Runnable.class);
            startVirtualThread.invoke(null, task);
        } catch (NoSuchMethodException before21) {
            new Thread(task, "caller").start();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return end;
    }

    private CompletableFuture<Void> onAContext(Supplier<Uni<Void>> work) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        context.runOnContext(ignored -> work.get().subscribe().with(end::complete, end::completeExceptionally));
        return end;
    }

    /** Takes commands, and replies to each. */
    private static final class ServerProcess implements Closeable {

        private final Process process;
        private final PrintStream commands;
        private final BufferedReader answers;

        ServerProcess() throws IOException {
            String property = "raw-seam." + NAME;
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    "-D" + property + "=" + URI.create(RawSeam.url(NAME)).getPort(),
                    SoakServer.class.getName(), NAME)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        }

        synchronized String ask(String command) {
            try {
                commands.println(command);
                String answer = answers.readLine();
                if (answer == null) {
                    throw new AssertionError("The server has ended");
                }
                return answer;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
