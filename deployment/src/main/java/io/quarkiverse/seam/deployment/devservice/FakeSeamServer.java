package io.quarkiverse.seam.deployment.devservice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;

/**
 * Replaces Seam in dev mode and tests: its whole documented HTTP API, in memory, on the loopback interface.
 * What it knows from the start is in {@link FakeSeamSeed}; the endpoints below {@code /_fake/} look into it and make it
 * misbehave.
 * <p>
 * An instance starts once.
 */
public final class FakeSeamServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final int PATIENCE_SECONDS = 30;
    static final Duration WEBHOOK_PATIENCE = Duration.ofSeconds(15);

    private final int wantedPort;
    private final Set<String> namedWorkspaces;
    private final Set<String> webhooks;
    private final Clock clock;
    private final Duration webhookPatience;
    private final Map<String, String> webhookSecrets = new ConcurrentHashMap<>();
    private final AtomicReference<Vertx> vertx = new AtomicReference<>();
    private volatile int actualPort;

    /**
     * @param port where to listen, 0 for any free port
     * @param namedWorkspaces the names of the workspaces that there are besides the default one
     */
    public FakeSeamServer(int port, Set<String> namedWorkspaces) {
        this(port, namedWorkspaces, Set.of());
    }

    /**
     * @param port where to listen, 0 for any free port
     * @param namedWorkspaces the names of the workspaces that there are besides the default one
     * @param webhooks the workspaces whose webhook the application has, by their names in the configuration
     */
    public FakeSeamServer(int port, Set<String> namedWorkspaces, Set<String> webhooks) {
        this(port, namedWorkspaces, webhooks, Clock.systemUTC(), WEBHOOK_PATIENCE);
    }

    FakeSeamServer(int port, Set<String> namedWorkspaces, Clock clock) {
        this(port, namedWorkspaces, Set.of(), clock, WEBHOOK_PATIENCE);
    }

    /** @param webhookPatience how long an attempt to deliver an event may take */
    FakeSeamServer(int port, Set<String> namedWorkspaces, Set<String> webhooks, Clock clock, Duration webhookPatience) {
        this.wantedPort = port;
        this.namedWorkspaces = Set.copyOf(namedWorkspaces);
        this.webhooks = Set.copyOf(webhooks);
        this.clock = clock;
        this.webhookPatience = webhookPatience;
    }

    /** Returns once it listens. */
    public void start() {
        if (vertx.get() != null || actualPort != 0) {
            throw new IllegalStateException("The Dev Service for Seam has already been started");
        }
        vertx.set(Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setUseDaemonThread(true)
                .setFileSystemOptions(new FileSystemOptions()
                        .setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false))));
        FakeSeamHandler handler = new FakeSeamHandler(vertx.get(), () -> new FakeSeam(namedWorkspaces, clock),
                new FakeSeamWebhooks(vertx.get(), webhooks, this::webhookSecret, webhookPatience));
        try {
            actualPort = await(vertx.get()
                    .createHttpServer(new HttpServerOptions()
                            .setHandle100ContinueAutomatically(true)
                            // The JDK's client, which asks for it by default, sometimes misreads a large response.
                            .setHttp2ClearTextEnabled(false))
                    .requestHandler(handler)
                    .listen(wantedPort, HOST)).actualPort();
        } catch (CompletionException e) {
            close();
            throw new IllegalStateException("The Dev Service for Seam cannot listen on " + HOST + ':' + wantedPort + " ("
                    + e.getCause().getMessage() + ')', e.getCause());
        }
    }

    /** Where it listens, without a slash at the end. */
    public String url() {
        return "http://" + HOST + ':' + port();
    }

    public int port() {
        if (actualPort == 0) {
            throw new IllegalStateException("The Dev Service for Seam has not been started");
        }
        return actualPort;
    }

    /** The API key of the default workspace. */
    public String apiKey() {
        return FakeSeamSeed.API_KEY;
    }

    public String apiKey(String namedWorkspace) {
        if (!namedWorkspaces.contains(namedWorkspace)) {
            throw new IllegalArgumentException("No workspace is named " + namedWorkspace);
        }
        return FakeSeamSeed.apiKey(namedWorkspace);
    }

    /**
     * The secret that webhooks of a workspace are signed with. It is random, since web pages that the developer visits could
     * forge deliveries otherwise.
     */
    public String webhookSecret(String workspace) {
        return webhookSecrets.computeIfAbsent(workspace, name -> {
            byte[] key = new byte[24];
            new SecureRandom().nextBytes(key);
            return "whsec_" + Base64.getEncoder().encodeToString(key);
        });
    }

    @Override
    public void close() {
        Vertx running = vertx.getAndSet(null);
        if (running != null) {
            await(running.close());
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
