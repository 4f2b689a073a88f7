package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * The default workspace, named ones, one whose credentials a bean chooses, and tenants, all at the same time, blocking and
 * not, with retries and with filters of the application: every single request carries the credentials of its own caller.
 */
class CredentialsOfConcurrentCallsTest {

    private static final String NAME = "CredentialsOfConcurrentCallsTest";
    private static final int CALLS_OF_EACH_KIND = 40;
    private static final int AT_ONCE = 48;
    private static final Pattern USER = Pattern.compile("\\{\"user_identifier_key\":\"([a-z]+)-(\\d+)-[a-z]+\"}");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    OwnApi.class, OwnReactiveApi.class, SlowFilter.class, CurrentTenant.class, ProvidedCredentials.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_default0_key")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme0_key")
            .overrideConfigKey("quarkus.seam.provided.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "1ms")
            .overrideConfigKey("quarkus.seam.acme.retry.initial-delay", "1ms")
            .overrideConfigKey("quarkus.seam.provided.retry.initial-delay", "1ms");

    @RegisterRestClient(configKey = "seam")
    @RegisterProvider(SlowFilter.class)
    interface OwnApi {

        @POST
        @Path("/own")
        @Idempotent
        ClientSession getOrCreate(GetOrCreateClientSessionRequest request);
    }

    @RegisterRestClient(configKey = "seam")
    @RegisterProvider(SlowFilter.class)
    interface OwnReactiveApi {

        @POST
        @Path("/own")
        @Idempotent
        Uni<ClientSession> getOrCreate(GetOrCreateClientSessionRequest request);
    }

    /** Continues on a thread of its own, which soon serves another request. */
    @ApplicationScoped
    public static class SlowFilter implements ResteasyReactiveClientRequestFilter {

        private final ExecutorService threads = Executors.newFixedThreadPool(4);

        @Override
        public void filter(ResteasyReactiveClientRequestContext request) {
            request.suspend();
            threads.execute(() -> {
                Thread.yield();
                request.getHeaders().putSingle("slow-filter", "was here");
                request.resume();
            });
        }

        @PreDestroy
        void stop() {
            threads.shutdown();
        }
    }

    @RequestScoped
    public static class CurrentTenant {

        private int number;

        int number() {
            return number;
        }

        void number(int number) {
            this.number = number;
        }
    }

    @ApplicationScoped
    @SeamWorkspace("provided")
    public static class ProvidedCredentials implements SeamCredentialsProvider {

        @Inject
        CurrentTenant tenant;

        @Override
        public Uni<SeamCredentials> credentials() {
            SeamCredentials credentials = new ApiKey(key("provided", tenant.number()));
            return Uni.createFrom().item(credentials).emitOn(Infrastructure.getDefaultExecutor());
        }
    }

    @Inject
    Seam seam;

    @Inject
    ClientSessions clientSessions;

    @Inject
    ClientSessions.Reactive reactiveSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions acmeSessions;

    @Inject
    @SeamWorkspace("acme")
    Seam acme;

    @Inject
    @SeamWorkspace("provided")
    ClientSessions providedSessions;

    @Inject
    @SeamWorkspace("provided")
    ClientSessions.Reactive reactiveProvidedSessions;

    @Inject
    CurrentTenant currentTenant;

    RawSeam server;
    Queue<String> wrong;
    Set<String> seen;
    Map<String, String> successes;

    @BeforeEach
    void start() {
        wrong = new ConcurrentLinkedQueue<>();
        seen = ConcurrentHashMap.newKeySet();
        successes = new ConcurrentHashMap<>();
        server = new RawSeam(NAME).answer((request, connection) -> answer(request).to(request, connection));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** The first request of a third of the users gets a 503, that of another third a 429. */
    private RawSeam.Answer answer(RawSeam.Request request) {
        Matcher user = USER.matcher(request.body());
        String authorization = request.header("Authorization");
        if (!user.matches() || !("Bearer " + key(user.group(1), Integer.parseInt(user.group(2)))).equals(authorization)
                || request.path().equals("/own") != "was here".equals(request.header("slow-filter"))) {
            wrong.add(request.path() + " " + request.body() + " with " + authorization);
            return RawSeam.error(401, "unauthorized", "Not the key of this user");
        }
        if (seen.add(request.body())) {
            switch (Integer.parseInt(user.group(2)) % 3) {
                case 0:
                    return RawSeam.http(503, null, "");
                case 1:
                    return RawSeam.error(429, "too_many_requests", "Slow down", "Retry-After: 0");
                default:
            }
        }
        successes.put(request.body(), authorization);
        return RawSeam.session("s1", "seam_cst" + user.group(2));
    }

    @Test
    void everyRequestCarriesTheCredentialsOfItsCaller() throws Exception {
        List<IntFunction<ClientSession>> kinds = List.of(
                i -> clientSessions.getOrCreate(request("default", i, "blocking")),
                i -> reactiveSessions.getOrCreate(request("default", i, "reactive")).await().indefinitely(),
                i -> acmeSessions.getOrCreate(request("acme", i, "blocking")),
                i -> acme.reactive().clientSessions().getOrCreate(request("acme", i, "reactive")).await().indefinitely(),
                i -> as(i, () -> providedSessions.getOrCreate(request("provided", i, "blocking"))),
                i -> as(i, () -> reactiveProvidedSessions.getOrCreate(request("provided", i, "reactive"))
                        .await().indefinitely()),
                i -> tenant(seam, i).clientSessions().getOrCreate(request("tenant", i, "blocking")),
                i -> tenant(acme, i).reactive().clientSessions().getOrCreate(request("tenant", i, "reactive"))
                        .await().indefinitely(),
                i -> tenant(seam, i).client(OwnApi.class).getOrCreate(request("tenant", i, "ownblocking")),
                i -> tenant(acme, i).client(OwnReactiveApi.class).getOrCreate(request("tenant", i, "ownreactive"))
                        .await().indefinitely());

        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS_OF_EACH_KIND; i++) {
                int number = i;
                kinds.forEach(kind -> calls.add(callers.submit(
                        () -> assertThat(kind.apply(number).token()).isEqualTo("seam_cst" + number))));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            callers.shutdownNow();
        }

        assertThat(wrong).isEmpty();
        assertThat(successes).hasSize(kinds.size() * CALLS_OF_EACH_KIND);
    }

    private ClientSession as(int number, Supplier<ClientSession> call) {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            currentTenant.number(number);
            return call.get();
        } finally {
            requestContext.terminate();
        }
    }

    private static Seam tenant(Seam seam, int number) {
        return seam.withCredentials(new ApiKey(key("tenant", number)));
    }

    private static String key(String workspace, int number) {
        return "seam_" + workspace + (workspace.equals("default") || workspace.equals("acme") ? 0 : number) + "_key";
    }

    private static GetOrCreateClientSessionRequest request(String workspace, int number, String way) {
        return GetOrCreateClientSessionRequest.builder().userIdentifierKey(workspace + "-" + number + "-" + way).build();
    }
}
