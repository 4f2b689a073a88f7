package io.quarkiverse.seam.test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GrantAccessRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/**
 * Every way that an application has to call Seam, all in one application, with a {@link RawSeam} on the other side: what
 * holds for one of them must hold for all.
 */
@Singleton
public class EveryWay {

    /** Every method of {@link ClientSessions}. */
    static final List<String> METHODS = List.of("create", "get", "getOrCreate", "grantAccess", "list", "revoke", "delete");

    private static final String NAME = "EveryWay";

    /** The application's own interface, with its own {@code @Idempotent} annotations. */
    @RegisterRestClient(configKey = "seam")
    public interface OwnSessions {

        @POST
        @Path("/client_sessions/create")
        ClientSession create(Map<String, String> request);

        @POST
        @Path("/client_sessions/get")
        @ResponseKey("client_session")
        @Idempotent
        ClientSession get(Map<String, String> request);

        @POST
        @Path("/client_sessions/get_or_create")
        @Idempotent
        ClientSession getOrCreate(Map<String, String> request);

        @POST
        @Path("/client_sessions/grant_access")
        @Idempotent
        ClientSession grantAccess(Map<String, String> request);

        @POST
        @Path("/client_sessions/list")
        @ResponseKey("client_sessions")
        @Idempotent
        List<ClientSession> list(Map<String, String> request);

        @POST
        @Path("/client_sessions/revoke")
        @Idempotent
        void revoke(Map<String, String> request);

        @POST
        @Path("/client_sessions/delete")
        @Idempotent
        void delete(Map<String, String> request);
    }

    @Inject
    ClientSessions blocking;

    @Inject
    ClientSessions.Reactive reactive;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions ofWorkspace;

    @Inject
    Seam seam;

    @RestClient
    OwnSessions own;

    private final RawSeam server = new RawSeam(NAME);

    @PreDestroy
    void close() {
        server.close();
    }

    /** The server for all of them. It outlives the tests of a class, as the connections to it do. */
    RawSeam server() {
        return server;
    }

    /** The application, with these additional classes. */
    static QuarkusUnitTest application(Class<?>... classes) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, EveryWay.class).addClasses(classes))
                .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
                .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
                .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key");
    }

    static Stream<String> names() {
        return Stream.of("blocking", "reactive", "workspace", "tenant", "own");
    }

    ClientSessions of(String name) {
        return switch (name) {
            case "blocking" -> blocking;
            case "reactive" -> awaiting(reactive);
            case "workspace" -> ofWorkspace;
            case "tenant" -> seam.withCredentials(new SeamCredentials.ApiKey("seam_tenant1_key")).clientSessions();
            case "own" -> new OverOwn(own);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static ClientSessions awaiting(ClientSessions.Reactive reactive) {
        return new OverReactive(reactive);
    }

    /** Calls one method of {@link #METHODS}, with a valid request. */
    static Object call(ClientSessions sessions, String method) {
        return switch (method) {
            case "create" -> sessions.create(CreateClientSessionRequest.builder().userIdentifierKey("user-1").build());
            case "get" -> sessions.get(GetClientSessionRequest.builder().clientSessionId("s1").build());
            case "getOrCreate" -> sessions.getOrCreate(
                    GetOrCreateClientSessionRequest.builder().userIdentifierKey("user-1").build());
            case "grantAccess" -> sessions.grantAccess(
                    GrantAccessRequest.builder().clientSessionId("s1").connectedAccountIds("a1").build());
            case "list" -> sessions.list(ListClientSessionsRequest.builder().build());
            case "revoke" -> {
                sessions.revoke("s1");
                yield null;
            }
            case "delete" -> {
                sessions.delete("s1");
                yield null;
            }
            default -> throw new IllegalArgumentException(method);
        };
    }

    /** Seam's response to any of {@link #METHODS}. */
    static RawSeam.Answer success() {
        return (request, connection) -> RawSeam.json(200, success(request.path())).to(request, connection);
    }

    static String success(String path) {
        if (path.endsWith("/list")) {
            return "{\"client_sessions\":[],\"ok\":true}";
        }
        return path.endsWith("/revoke") || path.endsWith("/delete") ? "{\"ok\":true}"
                : RawSeam.sessionJson("s1", "seam_cst1");
    }

    private record OverReactive(ClientSessions.Reactive sessions) implements ClientSessions {

        @Override
        public ClientSession create(CreateClientSessionRequest request) {
            return await(sessions.create(request));
        }

        @Override
        public ClientSession get(GetClientSessionRequest request) {
            return await(sessions.get(request));
        }

        @Override
        public ClientSession getOrCreate(GetOrCreateClientSessionRequest request) {
            return await(sessions.getOrCreate(request));
        }

        @Override
        public ClientSession grantAccess(GrantAccessRequest request) {
            return await(sessions.grantAccess(request));
        }

        @Override
        public List<ClientSession> list(ListClientSessionsRequest request) {
            return await(sessions.list(request));
        }

        @Override
        public void revoke(String clientSessionId) {
            await(sessions.revoke(clientSessionId));
        }

        @Override
        public void delete(String clientSessionId) {
            await(sessions.delete(clientSessionId));
        }

        private static <T> T await(Uni<T> uni) {
            return uni.await().indefinitely();
        }
    }

    private record OverOwn(OwnSessions sessions) implements ClientSessions {

        private static final Map<String, String> REQUEST = Map.of("client_session_id", "s1");

        @Override
        public ClientSession create(CreateClientSessionRequest request) {
            return sessions.create(REQUEST);
        }

        @Override
        public ClientSession get(GetClientSessionRequest request) {
            return sessions.get(REQUEST);
        }

        @Override
        public ClientSession getOrCreate(GetOrCreateClientSessionRequest request) {
            return sessions.getOrCreate(REQUEST);
        }

        @Override
        public ClientSession grantAccess(GrantAccessRequest request) {
            return sessions.grantAccess(REQUEST);
        }

        @Override
        public List<ClientSession> list(ListClientSessionsRequest request) {
            return sessions.list(REQUEST);
        }

        @Override
        public void revoke(String clientSessionId) {
            sessions.revoke(REQUEST);
        }

        @Override
        public void delete(String clientSessionId) {
            sessions.delete(REQUEST);
        }
    }
}
