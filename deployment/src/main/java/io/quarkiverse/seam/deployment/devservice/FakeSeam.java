package io.quarkiverse.seam.deployment.devservice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Seam's state and rules. Touched by the event loop alone once it serves. */
final class FakeSeam {

    private static final Duration LIFETIME = Duration.ofDays(365);
    private static final Map<String, Object> NOTHING = Map.of();

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final List<FakeWorkspace> workspaces = new ArrayList<>();
    private final List<FakeConnectedAccount> connectedAccounts;
    private final List<FakeDevice> devices;
    private final Map<String, FakeClientSession> sessions = new LinkedHashMap<>();

    FakeSeam(Set<String> namedWorkspaces, Clock clock) {
        this.clock = clock;
        Instant now = clock.instant();
        workspaces.add(FakeSeamSeed.defaultWorkspace());
        namedWorkspaces.forEach(name -> workspaces.add(FakeSeamSeed.namedWorkspace(name)));
        connectedAccounts = FakeSeamSeed.connectedAccounts(now);
        devices = FakeSeamSeed.devices(now);
        reset();
    }

    /** Forgets all that happened since the start. */
    void reset() {
        Instant now = clock.instant();
        sessions.clear();
        keep(FakeSeamSeed.clientSession(now, now.plus(LIFETIME)));
    }

    /**
     * All sessions, the ended ones too.
     *
     * @param workspaceName null for those of every workspace
     */
    List<ListedSession> sessions(String workspaceName) {
        if (workspaceName != null && workspace(workspace -> workspace.name().equals(workspaceName)).isEmpty()) {
            throw new FakeSeamError(400, "workspace_not_found", "No workspace is named \"" + workspaceName + "\"; there are "
                    + workspaces.stream().map(FakeWorkspace::name).collect(Collectors.joining("\", \"", "\"", "\"")));
        }
        return sessions.values().stream()
                .map(session -> new ListedSession(nameOf(session.workspaceId), session, deviceCount(session),
                        session.revokedAt))
                .filter(session -> workspaceName == null || workspaceName.equals(session.workspace()))
                .toList();
    }

    Optional<FakeWorkspace> workspace(Predicate<FakeWorkspace> wanted) {
        return workspaces.stream().filter(wanted).findFirst();
    }

    FakeClientSession sessionOf(String token) {
        FakeClientSession session = sessions.values().stream().filter(candidate -> candidate.token.equals(token)).findFirst()
                .orElseThrow(() -> new FakeSeamError(401, "client_session_not_found",
                        "Unauthorized (client session not found)"));
        if (session.revokedAt != null) {
            throw new FakeSeamError(401, "client_session_revoked", "Unauthorized (client session revoked)");
        }
        if (session.isExpired(clock.instant())) {
            throw new FakeSeamError(401, "client_session_expired", "Unauthorized (client session expired)");
        }
        return session;
    }

    Map<String, Object> create(FakeSeamCall call) {
        checkPublishableKeyRules(call, FakeSeamEndpoint.CREATE);
        FakeClientSession existing = liveSessionOfUser(call).orElse(null);
        if (existing == null) {
            return answer(newSession(call));
        }
        if (!call.verb().equals("PUT")) {
            throw new FakeSeamError(400, "client_session_token_already_exists", "A client session token already exists "
                    + "for this user, try using /client_session_tokens/get_or_create");
        }
        return answer(existing);
    }

    Map<String, Object> getOrCreate(FakeSeamCall call) {
        checkPublishableKeyRules(call, FakeSeamEndpoint.GET_OR_CREATE);
        FakeClientSession session = liveSessionOfUser(call).orElseGet(() -> newSession(call));
        session.expiresAt = call.input().instant("expires_at", session.expiresAt);
        return answer(session);
    }

    Map<String, Object> get(FakeSeamCall call) {
        FakeClientSession own = call.caller().session();
        if (own == null) {
            return answer(liveNamedSession(call));
        }
        if (call.input().hasAny("client_session_id", "user_identifier_key")) {
            throw new FakeSeamError(400, "invalid_options", "Cannot send client_session_id or user_identifier_key params "
                    + "when using a client session token");
        }
        return answer(own);
    }

    Map<String, Object> grantAccess(FakeSeamCall call) {
        FakeSeamInput input = call.input();
        if (!input.hasAny("client_session_id", "user_identifier_key")) {
            FakeSeamComplaints complaints = new FakeSeamComplaints();
            complaints.add("Must specify client_session_id or user_identifier_key");
            complaints.throwIfAny();
        }
        FakeClientSession session = liveNamedSession(call);
        session.grant(input.strings("connected_account_ids"), input.strings("connect_webview_ids"),
                input.string("user_identity_id"));
        return answer(session);
    }

    Map<String, Object> list(FakeSeamCall call) {
        FakeSeamInput input = call.input();
        Stream<FakeClientSession> found = sessionsOf(call)
                .filter(session -> session.isLive(clock.instant()))
                .filter(session -> input.admits("client_session_id", session.clientSessionId))
                .filter(session -> input.admits("user_identifier_key", session.userIdentifierKey))
                .filter(session -> input.admits("user_identity_id", session.userIdentityId))
                .filter(session -> input.admits("connect_webview_id", session.connectWebviewIds))
                .filter(session -> !input.isTrue("without_user_identifier_key") || session.userIdentifierKey == null);
        return Map.of("client_sessions", found.map(this::counted).toList());
    }

    /** Keeps the record, so that the token is told from one that never was. */
    Map<String, Object> revoke(FakeSeamCall call) {
        FakeClientSession session = namedSession(call);
        if (session.revokedAt == null) {
            session.revokedAt = clock.instant();
        }
        return NOTHING;
    }

    Map<String, Object> delete(FakeSeamCall call) {
        sessions.remove(namedSession(call).clientSessionId);
        return NOTHING;
    }

    Map<String, Object> listConnectedAccounts(FakeSeamCall call) {
        return page("connected_accounts", connectedAccountsOf(call.caller()));
    }

    Map<String, Object> getConnectedAccount(FakeSeamCall call) {
        String id = call.input().string("connected_account_id");
        return Map.of("connected_account", connectedAccountsOf(call.caller())
                .filter(account -> account.connectedAccountId().equals(id))
                .findFirst()
                .orElseThrow(() -> new FakeSeamError(404, "connected_account_not_found", "Could not find connected account")));
    }

    private Stream<FakeConnectedAccount> connectedAccountsOf(FakeSeamCaller caller) {
        return connectedAccounts.stream()
                .filter(account -> caller.owns(account.workspaceId()) && caller.mayUse(account.connectedAccountId()));
    }

    Map<String, Object> listDevices(FakeSeamCall call) {
        FakeSeamCaller caller = call.caller();
        return page("devices", devices.stream()
                .filter(device -> caller.owns(device.workspaceId()) && caller.mayUse(device.connectedAccountId())));
    }

    Map<String, Object> getWorkspace(FakeSeamCall call) {
        return Map.of("workspace", call.caller().workspace());
    }

    private static void checkPublishableKeyRules(FakeSeamCall call, FakeSeamEndpoint endpoint) {
        if (call.caller().credential() != FakeSeamCredential.PUBLISHABLE_KEY) {
            return;
        }
        if (!call.input().has("user_identifier_key")) {
            throw new FakeSeamError(endpoint.publishableKeyStatus(), "publishable_key_requires_user_identifier_key",
                    "user_identifier_key is required with publishable_key");
        }
        if (call.input().hasAny("connected_account_ids", "connect_webview_ids")) {
            throw new FakeSeamError(403, "publishable_keys_must_create_empty_client_sessions", "You cannot specify "
                    + "connect_webview_ids or connected_account_ids when using a publishable key");
        }
    }

    private Stream<FakeClientSession> sessionsOf(FakeSeamCall call) {
        return sessions.values().stream().filter(session -> call.caller().owns(session.workspaceId));
    }

    private FakeClientSession namedSession(FakeSeamCall call) {
        return namedSessions(call).reduce((older, newer) -> newer).orElseThrow(FakeSeam::notFound);
    }

    private FakeClientSession liveNamedSession(FakeSeamCall call) {
        return namedSessions(call).filter(session -> session.isLive(clock.instant())).findFirst()
                .orElseThrow(FakeSeam::notFound);
    }

    private Stream<FakeClientSession> namedSessions(FakeSeamCall call) {
        FakeSeamInput input = call.input();
        return sessionsOf(call)
                .filter(session -> input.has("client_session_id")
                        ? session.clientSessionId.equals(input.string("client_session_id"))
                        : session.userIdentifierKey != null
                                && session.userIdentifierKey.equals(input.string("user_identifier_key")));
    }

    private static FakeSeamError notFound() {
        return new FakeSeamError(404, "client_session_not_found", "Could not find client session");
    }

    private Optional<FakeClientSession> liveSessionOfUser(FakeSeamCall call) {
        String user = call.input().string("user_identifier_key");
        return sessionsOf(call)
                .filter(session -> user != null && user.equals(session.userIdentifierKey) && session.isLive(clock.instant()))
                .findFirst();
    }

    private FakeClientSession newSession(FakeSeamCall call) {
        FakeSeamInput input = call.input();
        Instant now = clock.instant();
        FakeClientSession session = new FakeClientSession(UUID.randomUUID().toString(),
                call.caller().workspace().workspaceId(), newToken(), input.string("user_identifier_key"),
                input.string("customer_key"), now, input.instant("expires_at", now.plus(LIFETIME)));
        session.grant(input.strings("connected_account_ids"), input.strings("connect_webview_ids"),
                input.string("user_identity_id"));
        return keep(session);
    }

    private FakeClientSession keep(FakeClientSession session) {
        sessions.put(session.clientSessionId, session);
        return session;
    }

    private String newToken() {
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        return "seam_cst_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private Map<String, Object> answer(FakeClientSession session) {
        return Map.of("client_session", counted(session));
    }

    private CountedSession counted(FakeClientSession session) {
        return new CountedSession(session, deviceCount(session));
    }

    private long deviceCount(FakeClientSession session) {
        return devices.stream().filter(device -> session.connectedAccountIds.contains(device.connectedAccountId())).count();
    }

    private String nameOf(String workspaceId) {
        return workspace(workspace -> workspace.workspaceId().equals(workspaceId)).orElseThrow().name();
    }

    private static Map<String, Object> page(String name, Stream<?> all) {
        Map<String, Object> pagination = new LinkedHashMap<>();
        pagination.put("has_next_page", false);
        pagination.put("next_page_cursor", null);
        pagination.put("next_page_url", null);
        return Map.of(name, all.toList(), "pagination", pagination);
    }

    private record CountedSession(@JsonUnwrapped FakeClientSession session, long deviceCount) {
    }

    record ListedSession(String workspace, @JsonUnwrapped FakeClientSession session, long deviceCount, Instant revokedAt) {
    }
}
