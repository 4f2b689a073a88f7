package io.quarkiverse.seam.runtime.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedHashMap;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.runtime.call.Call;
import io.quarkiverse.seam.runtime.call.Endpoint;
import io.quarkiverse.seam.runtime.call.Endpoint.Returning;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any JSON of the right shape is read as a client session. For any other response, a {@link SeamException} is thrown, and no
 * other exception.
 */
class ResponseReadingTest {

    private static final Set<String> ENVELOPE = Set.of("client_session", "client_sessions", "ok", "error");
    private static final Set<String> SESSION = Set.of("client_session_id", "workspace_id", "token", "user_identifier_key",
            "created_at", "expires_at", "device_count", "connected_account_ids", "connect_webview_ids", "user_identity_id",
            "customer_key");
    private static final Type SESSIONS = new TypeReference<List<ClientSession>>() {
    }.getType();

    private static final Call GET_CALL = call("get", "client_session");
    private static final Call LIST_CALL = call("list", "client_sessions");

    private final EnvelopeReader reader = new EnvelopeReader(new SeamJson(List.of()));

    @Property(tries = 300)
    void aSessionIsReadWhateverElseIsThere(@ForAll("sessions") Map<String, Object> session,
            @ForAll("unknownOfSession") Map<String, Object> moreOfSession,
            @ForAll("unknownOfEnvelope") Map<String, Object> moreOfEnvelope, @ForAll Random random) {
        Map<String, Object> envelope = new HashMap<>();
        envelope.put("client_session", AnyJson.mixed(session, moreOfSession, random));
        envelope.put("ok", true);

        assertThatIsRead((ClientSession) read(ClientSession.class,
                AnyJson.write(AnyJson.mixed(envelope, moreOfEnvelope, random))), session);
    }

    @Property(tries = 300)
    void aListOfSessionsIsReadWhateverElseIsThere(@ForAll("listsOfSessions") List<Map<String, Object>> sessions,
            @ForAll("unknownOfSession") Map<String, Object> moreOfSession,
            @ForAll("unknownOfEnvelope") Map<String, Object> moreOfEnvelope, @ForAll Random random) {
        Map<String, Object> envelope = new HashMap<>();
        envelope.put("client_sessions", sessions.stream()
                .map(session -> AnyJson.mixed(session, moreOfSession, random)).toList());
        envelope.put("ok", true);

        List<?> read = (List<?>) read(SESSIONS, AnyJson.write(AnyJson.mixed(envelope, moreOfEnvelope, random)));

        assertThat(read).hasSameSizeAs(sessions);
        for (int i = 0; i < sessions.size(); i++) {
            assertThatIsRead((ClientSession) read.get(i), sessions.get(i));
        }
    }

    @Property(tries = 300)
    void aKnownFieldOfAnyValueIsReadOrRejected(@ForAll("sessions") Map<String, Object> session, @ForAll("names") String name,
            @ForAll("values") Object value) {
        Map<String, Object> changed = new HashMap<>(session);
        changed.put(name, value);

        assertThatIsReadOrRejected(AnyJson.write(Map.of("client_session", changed, "ok", true)).getBytes(UTF_8));
    }

    @Property(tries = 300)
    void jsonWithoutASessionIsRejected(@ForAll("unknownOfEnvelope") Map<String, Object> envelope) {
        assertThatIsRejected(AnyJson.write(envelope).getBytes(UTF_8));
    }

    @Property(tries = 300)
    void anyJsonIsReadOrRejected(@ForAll("values") Object json, @ForAll boolean ok, @ForAll boolean wrapped) {
        Map<String, Object> envelope = new HashMap<>();
        envelope.put("client_session", json);
        envelope.put("error", json);
        envelope.put("ok", ok);

        assertThatIsReadOrRejected(AnyJson.write(wrapped ? envelope : json).getBytes(UTF_8));
    }

    @Property(tries = 300)
    void anyBytesAreRejected(@ForAll byte[] bytes) {
        assertThatIsRejected(bytes);
    }

    @Property(tries = 300)
    void aByteThatIsWrongIsReadOrRejected(@ForAll("sessions") Map<String, Object> session, @ForAll Random random,
            @ForAll byte wrong) {
        byte[] bytes = AnyJson.write(Map.of("client_session", session, "ok", true)).getBytes(UTF_8);
        bytes[random.nextInt(bytes.length)] = wrong;

        assertThatIsReadOrRejected(bytes);
    }

    @Property(tries = 20)
    void aResponseIsRejectedWhereverItIsCut(@ForAll("sessions") Map<String, Object> session,
            @ForAll("unknownOfEnvelope") Map<String, Object> more, @ForAll Random random) {
        byte[] bytes = AnyJson.write(AnyJson.mixed(Map.of("client_session", session, "ok", true), more, random))
                .getBytes(UTF_8);

        for (int length = 0; length < bytes.length; length++) {
            assertThatIsRejected(Arrays.copyOf(bytes, length));
        }
    }

    @Property(tries = 300)
    void htmlIsRejected(@ForAll("strings") String text) {
        assertThatIsRejected(("<!DOCTYPE html><html><body>" + text + "</body></html>").getBytes(UTF_8));
    }

    @Example
    void deepJsonIsReadOrRejected() {
        for (int depth = 1; depth <= 1 << 16; depth *= 4) {
            String deep = "[".repeat(depth) + "]".repeat(depth);
            for (String member : List.of("client_session", "error", "something_new")) {
                assertThatIsReadOrRejected(("{\"" + member + "\":" + deep + ",\"ok\":true}").getBytes(UTF_8));
                assertThatIsReadOrRejected(("{\"error\":{\"data\":{\"a\":" + deep + "},\"validation_errors\":"
                        + "{\"a\":".repeat(depth) + "{}" + "}".repeat(depth) + "},\"ok\":false}").getBytes(UTF_8));
            }
        }
    }

    private static Call call(String method, String responseKey) {
        Endpoint endpoint = new Endpoint(0, ClientSessions.class.getName(), method, "/client_sessions/" + method,
                Returning.BLOCKING, true, false, false, 0, "request", null, responseKey, null);
        return new Call(endpoint, new ConfiguredWorkspace("acme", "http://localhost", null, null, null, null),
                new SeamCredentials.ApiKey("seam_test1_key"), () -> null);
    }

    private Object read(Type type, String json) {
        return read(type, json.getBytes(UTF_8));
    }

    private Object read(Type type, byte[] json) {
        return reader.read(type, new MultivaluedHashMap<>(), new ByteArrayInputStream(json),
                type == SESSIONS ? LIST_CALL : GET_CALL);
    }

    private void assertThatIsRejected(byte[] json) {
        assertThatThrownBy(() -> read(ClientSession.class, json)).isInstanceOf(SeamInvalidResponseException.class);
        assertThatThrownBy(() -> read(SESSIONS, json)).isInstanceOf(SeamInvalidResponseException.class);
    }

    private void assertThatIsReadOrRejected(byte[] json) {
        for (Type type : List.of(ClientSession.class, SESSIONS, Instant.class, Integer.class, Object.class)) {
            try {
                assertThat(read(type, json)).isNotNull();
            } catch (SeamException e) {
                assertThat(e).message().isNotNull();
            }
        }
    }

    private static void assertThatIsRead(ClientSession read, Map<String, Object> session) {
        assertThat(read.clientSessionId()).isEqualTo(session.get("client_session_id"));
        assertThat(read.workspaceId()).isEqualTo(session.get("workspace_id"));
        assertThat(read.token()).isEqualTo(session.get("token"));
        assertThat(read.userIdentifierKey()).isEqualTo(session.get("user_identifier_key"));
        assertThat(read.createdAt()).isEqualTo(Instant.parse((String) session.get("created_at")));
        assertThat(read.expiresAt()).isEqualTo(Instant.parse((String) session.get("expires_at")));
        Number deviceCount = (Number) session.get("device_count");
        assertThat(read.deviceCount()).isEqualTo(deviceCount == null ? null : deviceCount.intValue());
        assertThat(read.connectedAccountIds()).isEqualTo(ids(session.get("connected_account_ids")));
        assertThat(read.connectWebviewIds()).isEqualTo(ids(session.get("connect_webview_ids")));
        assertThat(read.userIdentityId()).isEqualTo(session.get("user_identity_id"));
        assertThat(read.customerKey()).isEqualTo(session.get("customer_key"));
    }

    private static List<?> ids(Object sent) {
        return sent == null ? List.of() : ((List<?>) sent).stream().filter(Objects::nonNull).toList();
    }

    /** Contains every field that Seam always sends; each other field has a value, is null or is absent. */
    @Provide
    Arbitrary<Map<String, Object>> sessions() {
        Arbitrary<Object> strings = AnyJson.strings().asGeneric();
        Arbitrary<Object> instants = Arbitraries.longs().between(0, 4_102_444_800_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS))
                .map(instant -> instant.getNano() % 3 == 0 ? instant.truncatedTo(ChronoUnit.MILLIS) : instant)
                .map(Object::toString);
        Arbitrary<Object> counts = Arbitraries.integers().greaterOrEqual(0)
                .flatMap(count -> Arbitraries.<Object> of(count, (double) count));
        Arbitrary<Object> ids = AnyJson.strings().injectNull(0.05).list().ofMaxSize(4).asGeneric();
        Arbitrary<Map<String, Object>> always = Combinators.combine(strings, strings, strings, instants, instants)
                .as((id, workspace, token, created, expires) -> Map.of("client_session_id", id, "workspace_id", workspace,
                        "token", token, "created_at", created, "expires_at", expires));
        Arbitrary<Map<String, Object>> sometimes = Combinators.combine(
                optional("user_identifier_key", strings), optional("device_count", counts),
                optional("connected_account_ids", ids), optional("connect_webview_ids", ids),
                optional("user_identity_id", strings), optional("customer_key", strings))
                .as((a, b, c, d, e, f) -> {
                    Map<String, Object> all = new HashMap<>();
                    List.of(a, b, c, d, e, f).forEach(all::putAll);
                    return all;
                });
        return Combinators.combine(always, sometimes).as((one, other) -> {
            Map<String, Object> all = new HashMap<>(one);
            all.putAll(other);
            return all;
        });
    }

    private static Arbitrary<Map<String, Object>> optional(String name, Arbitrary<Object> values) {
        return Combinators.combine(values.injectNull(0.2), Arbitraries.of(true, true, false)).as((value, there) -> {
            Map<String, Object> field = new HashMap<>();
            if (there) {
                field.put(name, value);
            }
            return field;
        });
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> listsOfSessions() {
        return sessions().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, Object>> unknownOfSession() {
        return AnyJson.objectsWithout(SESSION);
    }

    @Provide
    Arbitrary<Map<String, Object>> unknownOfEnvelope() {
        return AnyJson.objectsWithout(new HashSet<>(ENVELOPE));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(SESSION);
    }

    @Provide
    Arbitrary<Object> values() {
        return AnyJson.values();
    }

    @Provide
    Arbitrary<String> strings() {
        return AnyJson.strings();
    }
}
