package io.quarkiverse.seam.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ObjectAssert;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GrantAccessRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The JSON contains exactly the fields that were set on the builder. */
class RequestWritingTest {

    private final ObjectMapper mapper = new SeamJson(List.of()).mapper();

    @Property(tries = 500)
    void create(@ForAll("texts") String userIdentifierKey, @ForAll("ids") List<String> connectedAccountIds,
            @ForAll("ids") List<String> connectWebviewIds, @ForAll("texts") String userIdentityId,
            @ForAll("instants") Instant expiresAt, @ForAll("texts") String customerKey, @ForAll("texts") String customerId) {
        assertThatJson(CreateClientSessionRequest.builder()
                .userIdentifierKey(userIdentifierKey)
                .connectedAccountIds(connectedAccountIds)
                .connectWebviewIds(connectWebviewIds)
                .userIdentityId(userIdentityId)
                .expiresAt(expiresAt)
                .customerKey(customerKey)
                .customerId(customerId)
                .build())
                .isEqualTo(fields(
                        "user_identifier_key", userIdentifierKey,
                        "connected_account_ids", connectedAccountIds,
                        "connect_webview_ids", connectWebviewIds,
                        "user_identity_id", userIdentityId,
                        "expires_at", text(expiresAt),
                        "customer_key", customerKey,
                        "customer_id", customerId));
    }

    @Property(tries = 500)
    void get(@ForAll("texts") String clientSessionId, @ForAll("texts") String userIdentifierKey) {
        assertThatJson(GetClientSessionRequest.builder()
                .clientSessionId(clientSessionId)
                .userIdentifierKey(userIdentifierKey)
                .build())
                .isEqualTo(fields(
                        "client_session_id", clientSessionId,
                        "user_identifier_key", userIdentifierKey));
    }

    @Property(tries = 500)
    void getOrCreate(@ForAll("texts") String userIdentifierKey, @ForAll("ids") List<String> connectedAccountIds,
            @ForAll("ids") List<String> connectWebviewIds, @ForAll("texts") String userIdentityId,
            @ForAll("instants") Instant expiresAt) {
        assertThatJson(GetOrCreateClientSessionRequest.builder()
                .userIdentifierKey(userIdentifierKey)
                .connectedAccountIds(connectedAccountIds)
                .connectWebviewIds(connectWebviewIds)
                .userIdentityId(userIdentityId)
                .expiresAt(expiresAt)
                .build())
                .isEqualTo(fields(
                        "user_identifier_key", userIdentifierKey,
                        "connected_account_ids", connectedAccountIds,
                        "connect_webview_ids", connectWebviewIds,
                        "user_identity_id", userIdentityId,
                        "expires_at", text(expiresAt)));
    }

    @Property(tries = 500)
    void grantAccess(@ForAll("texts") String clientSessionId, @ForAll("texts") String userIdentifierKey,
            @ForAll("ids") List<String> connectedAccountIds, @ForAll("ids") List<String> connectWebviewIds,
            @ForAll("texts") String userIdentityId) {
        Assume.that(clientSessionId != null || userIdentifierKey != null);
        Assume.that(userIdentityId != null || connectedAccountIds != null && !connectedAccountIds.isEmpty()
                || connectWebviewIds != null && !connectWebviewIds.isEmpty());

        assertThatJson(GrantAccessRequest.builder()
                .clientSessionId(clientSessionId)
                .userIdentifierKey(userIdentifierKey)
                .connectedAccountIds(connectedAccountIds)
                .connectWebviewIds(connectWebviewIds)
                .userIdentityId(userIdentityId)
                .build())
                .isEqualTo(fields(
                        "client_session_id", clientSessionId,
                        "user_identifier_key", userIdentifierKey,
                        "connected_account_ids", connectedAccountIds,
                        "connect_webview_ids", connectWebviewIds,
                        "user_identity_id", userIdentityId));
    }

    @Property(tries = 500)
    void list(@ForAll("texts") String clientSessionId, @ForAll("texts") String userIdentifierKey,
            @ForAll("texts") String userIdentityId, @ForAll("texts") String connectWebviewId,
            @ForAll("flags") Boolean withoutUserIdentifierKey) {
        ListClientSessionsRequest.Builder builder = ListClientSessionsRequest.builder()
                .clientSessionId(clientSessionId)
                .userIdentifierKey(userIdentifierKey)
                .userIdentityId(userIdentityId)
                .connectWebviewId(connectWebviewId);
        if (withoutUserIdentifierKey != null) {
            builder.withoutUserIdentifierKey(withoutUserIdentifierKey);
        }

        assertThatJson(builder.build())
                .isEqualTo(fields(
                        "client_session_id", clientSessionId,
                        "user_identifier_key", userIdentifierKey,
                        "user_identity_id", userIdentityId,
                        "connect_webview_id", connectWebviewId,
                        "without_user_identifier_key", withoutUserIdentifierKey));
    }

    private ObjectAssert<Object> assertThatJson(Object request) {
        try {
            return assertThat(AnyJson.MAPPER.readValue(mapper.writeValueAsBytes(request), Object.class));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return fields;
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyJson.strings().filter(text -> !text.isEmpty()).injectNull(0.3);
    }

    @Provide
    Arbitrary<List<String>> ids() {
        return AnyJson.strings().filter(text -> !text.isEmpty()).list().ofMaxSize(4).injectNull(0.3);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L)
                .map(second -> Instant.ofEpochSecond(second, Math.floorMod(second * 7919, 1_000_000_000L)))
                .injectNull(0.3);
    }

    @Provide
    Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false).injectNull(0.3);
    }
}
