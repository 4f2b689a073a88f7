package io.quarkiverse.seam.deployment.devservice.rules;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.state.Links;
import io.quarkiverse.seam.deployment.devservice.state.Shapes;

/** A user has one live session at most. A revoked one is kept, so that its token is told from one that never was. */
final class ClientSessionRules implements Rules.Group {

    private static final String SESSION = "client_session";
    private static final String[] GRANTED = { "connected_account_ids", "connect_webview_ids" };

    private static final List<String> CHARACTERISTICS = List.of("connected_account_ids", "connect_webview_ids",
            "user_identity_id");

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void addTo(Rules rules) {
        rules.on("/client_sessions/create", this::create);
        rules.on("/client_sessions/get_or_create", this::getOrCreate);
        rules.on("/client_sessions/get", ClientSessionRules::get);
        rules.on("/client_sessions/grant_access", ClientSessionRules::grantAccess);
        rules.on("/client_sessions/list", ClientSessionRules::list);
        rules.on("/client_sessions/revoke", ClientSessionRules::revoke);
    }

    /** The status for what is wrong with a publishable key, for which Seam has two. */
    static int statusForPublishableKey(Endpoint endpoint) {
        return endpoint.name().equals("create") ? 401 : 400;
    }

    private JsonNode create(Call call) {
        checkPublishableKey(call);
        Optional<ObjectNode> existing = liveSessionOfUser(call);
        if (existing.isEmpty()) {
            return newSession(call);
        }
        if (!call.method().equals("PUT")) {
            throw new FakeSeamError(400, "client_session_token_already_exists", "A client session token already exists "
                    + "for this user, try using /client_session_tokens/get_or_create");
        }
        return existing.get();
    }

    private JsonNode getOrCreate(Call call) {
        checkPublishableKey(call);
        ObjectNode session = (call.has("user_identifier_key") ? liveSessionOfUser(call) : liveSessionAlike(call))
                .orElseGet(() -> newSession(call));
        if (call.has("expires_at")) {
            session.put("expires_at", Shapes.time(Instant.parse(call.text("expires_at"))));
        }
        return session;
    }

    private static JsonNode get(Call call) {
        ObjectNode own = call.caller().session();
        if (own == null) {
            return named(call).filter(session -> isLive(session, call)).findFirst()
                    .orElseThrow(() -> call.notFound(SESSION));
        }
        if (call.has("client_session_id") || call.has("user_identifier_key")) {
            throw new FakeSeamError(400, "invalid_options", "Cannot send client_session_id or user_identifier_key params "
                    + "when using a client session token");
        }
        return own;
    }

    private static JsonNode grantAccess(Call call) {
        ObjectNode session = named(call).filter(candidate -> isLive(candidate, call)).findFirst()
                .orElseThrow(() -> call.notFound(SESSION));
        for (String list : GRANTED) {
            call.input().path(list).forEach(id -> Links.add(session, list, id.asText()));
        }
        if (call.has("user_identity_id")) {
            session.put("user_identity_id", call.text("user_identity_id"));
        }
        return session;
    }

    private static JsonNode list(Call call) {
        return Call.list(call.find(SESSION).filter(session -> isLive(session, call)));
    }

    private static JsonNode revoke(Call call) {
        ObjectNode session = call.require(SESSION);
        if (!session.has("_revoked_at")) {
            session.put("_revoked_at", Shapes.time(call.now()));
        }
        return null;
    }

    private static void checkPublishableKey(Call call) {
        if (call.caller().credential() != Credential.PUBLISHABLE_KEY) {
            return;
        }
        if (!call.has("user_identifier_key")) {
            throw new FakeSeamError(statusForPublishableKey(call.endpoint()), "publishable_key_requires_user_identifier_key",
                    "user_identifier_key is required with publishable_key");
        }
        if (Stream.of(GRANTED).anyMatch(call::has)) {
            throw new FakeSeamError(403, "publishable_keys_must_create_empty_client_sessions", "You cannot specify "
                    + "connect_webview_ids or connected_account_ids when using a publishable key");
        }
    }

    private static Stream<ObjectNode> named(Call call) {
        String field = call.has("client_session_id") ? "client_session_id" : "user_identifier_key";
        return call.table(SESSION).all()
                .filter(session -> call.has(field) && session.path(field).equals(call.input().get(field)));
    }

    private static Optional<ObjectNode> liveSessionOfUser(Call call) {
        JsonNode user = call.input().path("user_identifier_key");
        return call.table(SESSION).all()
                .filter(session -> session.path("user_identifier_key").equals(user) && isLive(session, call)).findFirst();
    }

    /** One without a key, with what the call has and nothing else. */
    private static Optional<ObjectNode> liveSessionAlike(Call call) {
        return call.table(SESSION).all()
                .filter(session -> CHARACTERISTICS.stream().anyMatch(call::has)
                        && CHARACTERISTICS.stream()
                                .allMatch(field -> values(session, field).equals(values(call.input(), field)))
                        && !session.hasNonNull("user_identifier_key") && !session.hasNonNull("customer_key")
                        && isLive(session, call))
                .findFirst();
    }

    private static Set<String> values(ObjectNode object, String field) {
        JsonNode value = object.path(field);
        return (value.isArray() ? value.valueStream() : Stream.of(value)).map(JsonNode::asText).filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isLive(ObjectNode session, Call call) {
        return !session.has("_revoked_at") && call.now().isBefore(Instant.parse(session.path("expires_at").asText()));
    }

    private ObjectNode newSession(Call call) {
        ObjectNode given = call.input().deepCopy();
        given.put("token", newToken());
        return call.create(SESSION, given);
    }

    static String newToken() {
        byte[] secret = new byte[24];
        RANDOM.nextBytes(secret);
        return "seam_cst_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
