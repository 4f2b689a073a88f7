package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** Filters, interceptors and headers that an application adds to all REST clients neither see nor replace credentials. */
class FiltersOfTheApplicationTest {

    private static final String NAME = "FiltersOfTheApplicationTest";
    private static final String KEY = "seam_test1_key";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, Locks.class, Lock.class, Attached.class, Headers.class,
                    First.class, Last.class, Stage.class))
            .overrideRuntimeConfigKey("quarkus.seam.api-key", KEY)
            .overrideRuntimeConfigKey("quarkus.rest-client.seam.headers.\"Authorization\"", "Bearer static")
            .overrideRuntimeConfigKey("quarkus.rest-client.seam.headers.\"x-static\"", "1")
            .overrideRuntimeConfigKey("quarkus.seam.url", RawSeam.url(NAME));

    /** The place where the application throws an exception. */
    enum Stage {
        FACTORY,
        REQUEST_FILTER,
        WRITER_INTERCEPTOR,
        RESPONSE_FILTER,
        READER_INTERCEPTOR
    }

    record Lock(String deviceId) {
    }

    @RegisterRestClient(configKey = "seam")
    @RegisterClientHeaders(Headers.class)
    @ClientHeaderParam(name = "Authorization", value = "Bearer param")
    @ClientHeaderParam(name = "x-param", value = "1")
    interface Locks {

        @POST
        @Path("/locks/get")
        @Idempotent
        Lock get(Map<String, Object> request);

        @POST
        @Path("/locks/get")
        @Idempotent
        Uni<Lock> later(Map<String, Object> request);

        @GET
        @Path("/locks/get")
        @Idempotent
        Lock withoutBody();
    }

    public static class Headers implements ClientHeadersFactory {

        @Override
        public MultivaluedMap<String, String> update(MultivaluedMap<String, String> incoming,
                MultivaluedMap<String, String> outgoing) {
            Attached.run(Stage.FACTORY, outgoing);
            MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
            headers.putSingle("Authorization", "Bearer factory");
            headers.putSingle("x-factory", "1");
            return headers;
        }
    }

    /** Common to all of them: look for credentials, fail if told to, and set their own credentials. */
    static class Attached implements ClientRequestFilter, ClientResponseFilter, WriterInterceptor, ReaderInterceptor {

        static final List<String> SEEN = new ArrayList<>();
        static final AtomicInteger RUNS = new AtomicInteger();
        static volatile Stage failing;
        static volatile Throwable failure;
        static volatile Response answer;

        static void run(Stage stage, MultivaluedMap<String, ?> headers) {
            headers.forEach((name, values) -> values.stream().map(String::valueOf)
                    .filter(value -> value.contains(KEY)).forEach(value -> SEEN.add(stage + " " + name)));
            if (failing == stage) {
                RUNS.incrementAndGet();
                Attached.<RuntimeException> raise();
            }
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> void raise() throws T {
            throw (T) failure;
        }

        @Override
        public void filter(ClientRequestContext request) {
            run(Stage.REQUEST_FILTER, request.getHeaders());
            request.getHeaders().putSingle("authorization", "Bearer user");
            request.getHeaders().putSingle("Client-Session-Token", "seam_cst1_user");
            request.getHeaders().putSingle("x-filter", "1");
            if (answer != null) {
                request.abortWith(answer);
            }
        }

        @Override
        public void filter(ClientRequestContext request, ClientResponseContext response) {
            run(Stage.RESPONSE_FILTER, request.getHeaders());
        }

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            run(Stage.WRITER_INTERCEPTOR, context.getHeaders());
            context.proceed();
            run(Stage.WRITER_INTERCEPTOR, context.getHeaders());
            context.getHeaders().putSingle("Authorization", "Bearer interceptor");
            context.getHeaders().putSingle("x-interceptor", "1");
        }

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            run(Stage.READER_INTERCEPTOR, context.getHeaders());
            return context.proceed();
        }
    }

    @Provider
    @Priority(Integer.MIN_VALUE)
    public static class First extends Attached {
    }

    @Provider
    @Priority(Integer.MAX_VALUE)
    public static class Last extends Attached {
    }

    private RawSeam seam;

    @RestClient
    Locks locks;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.json(200, "{\"lock\":{\"device_id\":\"d1\"},\"ok\":true}"));
    }

    @AfterEach
    void close() {
        seam.close();
        Attached.failing = null;
        Attached.answer = null;
        Attached.SEEN.clear();
        Attached.RUNS.set(0);
    }

    @Test
    void seamGetsItsCredentialsOnceAndTheOtherHeaders() {
        assertThat(locks.get(Map.of())).isEqualTo(new Lock("d1"));
        assertSeamCredentials();
        assertThat(last().headers().keySet()).contains("x-static", "x-param", "x-factory", "x-filter", "x-interceptor");
    }

    @Test
    void alsoWithoutABlockedThread() {
        assertThat(locks.later(Map.of()).await().indefinitely()).isEqualTo(new Lock("d1"));
        assertSeamCredentials();
    }

    @Test
    void alsoWithoutABody() {
        assertThat(locks.withoutBody()).isEqualTo(new Lock("d1"));
        assertSeamCredentials();
    }

    private void assertSeamCredentials() {
        assertThat(last().header("authorization")).isEqualTo("Bearer " + KEY);
        assertThat(last().headers()).doesNotContainKeys("client-session-token", "seam-workspace", "seam-publishable-key");
        assertThat(Attached.SEEN).isEmpty();
    }

    private RawSeam.Request last() {
        List<RawSeam.Request> requests = seam.requests();
        return requests.get(requests.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "FACTORY", "REQUEST_FILTER", "WRITER_INTERCEPTOR", "RESPONSE_FILTER", "READER_INTERCEPTOR" })
    void whatTheApplicationThrowsReachesTheCallerAsItIsAndOnce(String name) {
        Stage stage = Stage.valueOf(name);
        for (Throwable failure : List.of(new IllegalArgumentException("tenant 7 is unknown"),
                new NullPointerException(), new IOException("no token"), new WebApplicationException("closed", 418),
                new ProcessingException("busy"), new NoClassDefFoundError("com/acme/Tenant"))) {
            if (stage == Stage.FACTORY && failure instanceof IOException) {
                continue; // A factory may not throw it.
            }
            Attached.failing = stage;
            Attached.failure = failure;
            Attached.RUNS.set(0);
            assertThat(catchThrowable(() -> locks.get(Map.of()))).as("%s, blocking", stage).isSameAs(failure);
            assertThat(Attached.RUNS).as("%s %s, blocking", stage, failure).hasValue(1);
            assertThat(failure.getSuppressed()).isEmpty();
            Attached.RUNS.set(0);
            assertThat(later()).as("%s, Uni", stage).isSameAs(failure);
            assertThat(Attached.RUNS).as("%s %s, Uni", stage, failure).hasValue(1);
        }
    }

    private Throwable later() {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        locks.later(Map.of()).onFailure().invoke(thrown::set).onFailure().recoverWithNull().await().indefinitely();
        return thrown.get();
    }

    @Test
    void aFilterMayRespondInPlaceOfSeam() {
        Attached.answer = Response.ok(new Lock("cached")).type("application/json").build();
        assertThat(locks.get(Map.of())).isEqualTo(new Lock("cached"));
        Attached.answer = Response.ok("{\"lock\":{\"device_id\":\"cached\"},\"ok\":true}").type("application/json").build();
        assertThat(locks.get(Map.of())).isEqualTo(new Lock("cached"));
        Attached.answer = Response.status(404).entity("{\"error\":{\"type\":\"x\",\"message\":\"m\"}}")
                .type("application/json").build();
        assertThatThrownBy(() -> locks.get(Map.of())).isInstanceOf(SeamNotFoundException.class);
        assertThat(seam.requests()).isEmpty();
    }
}
