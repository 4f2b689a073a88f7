package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Multi;

/**
 * Ten thousand tenants, each with a key of its own, share one application: no request carries another tenant's key, and
 * none of them leaves a connection, client, thread or object behind.
 */
@Tag("footprint")
class TenantsTest {

    private static final String NAME = "TenantsTest";
    private static final int TENANTS = 10_000;
    private static final int AT_ONCE = 64;
    private static final int POOL_SIZE = 32;
    private static final Pattern USER = Pattern.compile("\\{\"user_identifier_key\":\"user-(\\d+)\"}");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    LiveObjects.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.rest-client.seam.connection-pool-size", String.valueOf(POOL_SIZE));

    @Inject
    Seam seam;

    /** So that there is one to count: a class name that is wrong would count none. */
    ClientSessions kept;
    RawSeam server;
    Set<Socket> connections;
    Map<Integer, Integer> requestsByTenant;

    @BeforeEach
    void start() {
        kept = clientSessions(0);
        connections = ConcurrentHashMap.newKeySet();
        requestsByTenant = new ConcurrentHashMap<>();
        server = new RawSeam(NAME).answer((request, connection) -> {
            connections.add(connection);
            Matcher user = USER.matcher(request.body());
            if (user.matches() && ("Bearer " + key(Integer.parseInt(user.group(1)))).equals(request.header("Authorization"))) {
                requestsByTenant.merge(Integer.valueOf(user.group(1)), 1, Integer::sum);
                RawSeam.session("session-" + user.group(1), "seam_cst" + user.group(1)).to(request, connection);
            } else {
                RawSeam.error(401, "unauthorized", "Not the key of this user").to(request, connection);
            }
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void blocking() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "caller"));
        try {
            createConcurrently(callers, 0, AT_ONCE);
            Footprint before = Footprint.now();

            createConcurrently(callers, 0, TENANTS);

            assertThatAllTenantsCalled();
            Footprint.assertThatItIsSoonAsSmallAs(before);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void reactive() {
        createReactively(AT_ONCE);
        Footprint before = Footprint.now();

        createReactively(TENANTS);

        assertThatAllTenantsCalled();
        Footprint.assertThatItIsSoonAsSmallAs(before);
    }

    @Test
    void clientsThatAreNotKept() {
        withCredentials(AT_ONCE);
        Footprint before = Footprint.now();

        List<WeakReference<?>> some = withCredentials(10 * TENANTS);

        Footprint.assertThatItIsSoonAsSmallAs(before);
        assertThat(some).hasSize(10 * 5).allMatch(reference -> reference.get() == null);
    }

    private void createConcurrently(ExecutorService callers, int from, int to) throws Exception {
        List<Future<?>> calls = new ArrayList<>();
        IntStream.range(from, to).forEach(tenant -> calls.add(callers.submit(
                () -> assertThatIsOf(tenant, clientSessions(tenant).create(request(tenant))))));
        for (Future<?> call : calls) {
            call.get();
        }
    }

    private ClientSessions clientSessions(int tenant) {
        return seam.withCredentials(new ApiKey(key(tenant))).clientSessions();
    }

    private void createReactively(int tenants) {
        Multi.createFrom().range(0, tenants)
                .onItem().transformToUni(tenant -> seam.withCredentials(new ApiKey(key(tenant))).reactive().clientSessions()
                        .create(request(tenant)).invoke(session -> assertThatIsOf(tenant, session)))
                .merge(AT_ONCE)
                .collect().last().await().indefinitely();
    }

    /** @return some of the objects made for them */
    private List<WeakReference<?>> withCredentials(int tenants) {
        List<WeakReference<?>> some = new ArrayList<>();
        for (int tenant = 0; tenant < tenants; tenant++) {
            ApiKey key = new ApiKey(key(tenant));
            Seam ofTenant = seam.withCredentials(key);
            List<Object> made = List.of(key, ofTenant, ofTenant.clientSessions(), ofTenant.reactive().clientSessions(),
                    key.key());
            if (tenant % TENANTS == 0) {
                made.forEach(object -> some.add(new WeakReference<>(object)));
            }
        }
        return some;
    }

    private void assertThatAllTenantsCalled() {
        assertThat(requestsByTenant).hasSize(TENANTS);
        assertThat(requestsByTenant.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TENANTS + AT_ONCE);
        assertThat(connections).hasSizeLessThanOrEqualTo(POOL_SIZE);
        server.forget();
        requestsByTenant.clear();
    }

    private static void assertThatIsOf(int tenant, ClientSession session) {
        assertThat(session.clientSessionId()).isEqualTo("session-" + tenant);
        assertThat(session.token()).isEqualTo("seam_cst" + tenant);
    }

    private static String key(int tenant) {
        return "seam_tenant" + tenant + "_key";
    }

    private static CreateClientSessionRequest request(int tenant) {
        return CreateClientSessionRequest.builder().userIdentifierKey("user-" + tenant).build();
    }

    private record Footprint(long threads, long httpClients, long clients, long keys, long bytes) {

        static Footprint now() {
            LiveObjects objects = LiveObjects.count();
            return new Footprint(
                    Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> !thread.getName().equals(RawSeam.THREAD_NAME)).count(),
                    objects.of("io.vertx.core.http.impl.HttpClientImpl"),
                    objects.of("_SeamClient"),
                    objects.of("SeamCredentials$ApiKey"), objects.bytes());
        }

        static void assertThatItIsSoonAsSmallAs(Footprint before) {
            Footprint after = LiveObjects.await(Footprint::now, now -> now.isAsSmallAs(before));
            assertThat(after.isAsSmallAs(before)).as("%s, before: %s", after, before).isTrue();
        }

        private boolean isAsSmallAs(Footprint before) {
            return threads <= before.threads + 2
                    && httpClients > 0 && httpClients <= before.httpClients
                    // The stack of a caller may still hold its last one.
                    && clients > 0 && clients <= before.clients + AT_ONCE
                    && keys > 0 && keys <= AT_ONCE
                    // 50 bytes a tenant are less than the key alone.
                    && bytes - before.bytes < 50 * TENANTS;
        }
    }
}
