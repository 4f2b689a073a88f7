package io.quarkiverse.seam.dev;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.quarkus.runtime.annotations.DevMCPEnableByDefault;
import io.quarkus.runtime.annotations.JsonRpcDescription;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/**
 * The methods that the pages of the Dev UI call. Those with a description are also Dev MCP tools, which are enabled by default
 * if they change nothing.
 */
public class SeamJsonRpcService {

    private static final String WORKSPACE = "The name of the workspace, as returned by the tool workspaces";
    private static final String SESSION_ID = "The client_session_id";
    private static final String ACCOUNTS = "connected_account_ids";
    private static final String EXPIRY = "expires_at";
    private static final List<String> GRANTS = List.of(ACCOUNTS, "connect_webview_ids", "user_identity_id");

    /** Emits whenever the counts may have changed. */
    private final BroadcastProcessor<String> changes = BroadcastProcessor.create();

    @Inject
    DevWorkspaces workspaces;

    @Inject
    RequestLog requests;

    @JsonRpcDescription("Lists the Seam workspaces that this application uses: the name, the kind of credentials, the URL, and "
            + "whether it is the real Seam or the Dev Service for Seam on this machine")
    @DevMCPEnableByDefault
    public List<DevWorkspace> workspaces() {
        return workspaces.all();
    }

    @JsonRpcDescription("Lists the live client sessions of a Seam workspace, newest first, without their tokens. User "
            + "identifier keys are masked if the workspace uses the real Seam")
    @DevMCPEnableByDefault
    public Outcome<List<Session>> sessions(@JsonRpcDescription(WORKSPACE) String workspace) {
        return attempt(() -> workspaces.clientSessions(workspace).list(Map.of()).stream()
                .sorted(Comparator.comparing(ClientSession::createdAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .map(session -> shown(workspace, session))
                .toList());
    }

    @JsonRpcDescription("Creates a client session in a Seam workspace. If it fails, validationErrors contains the errors of "
            + "each field")
    public Outcome<Session> createSession(@JsonRpcDescription(WORKSPACE) String workspace,
            @JsonRpcDescription("Any of user_identifier_key, connected_account_ids (an array), connect_webview_ids (an array), "
                    + "user_identity_id, expires_at (ISO 8601), customer_key, customer_id") Map<String, Object> fields) {
        return change(() -> {
            DevUIClientSessions sessions = workspaces.clientSessions(workspace);
            checkExpiry(fields);
            checkAccounts(sessions, fields);
            return shown(workspace, sessions.create(fields));
        });
    }

    @JsonRpcDescription("Adds connected accounts, Connect Webviews or a user identity to a client session of a Seam workspace")
    public Outcome<Session> grantAccess(@JsonRpcDescription(WORKSPACE) String workspace,
            @JsonRpcDescription("client_session_id, and any of connected_account_ids (an array), connect_webview_ids (an "
                    + "array), user_identity_id") Map<String, Object> fields) {
        return change(() -> {
            DevUIClientSessions sessions = workspaces.clientSessions(workspace);
            if (GRANTS.stream().map(fields::get).allMatch(SeamJsonRpcService::isEmpty)) {
                throw new WithoutEffect("", "Enter at least one of " + String.join(", ", GRANTS));
            }
            checkAccounts(sessions, fields);
            return shown(workspace, sessions.grantAccess(fields));
        });
    }

    @JsonRpcDescription("Revokes a client session of a Seam workspace, so that Seam rejects its token. This cannot be undone")
    public Outcome<Boolean> revokeSession(@JsonRpcDescription(WORKSPACE) String workspace,
            @JsonRpcDescription(SESSION_ID) String clientSessionId) {
        return change(() -> {
            workspaces.clientSessions(workspace).revoke(clientSessionId);
            return true;
        });
    }

    @JsonRpcDescription("Deletes a client session of a Seam workspace, including its record. This cannot be undone")
    public Outcome<Boolean> deleteSession(@JsonRpcDescription(WORKSPACE) String workspace,
            @JsonRpcDescription(SESSION_ID) String clientSessionId) {
        return change(() -> {
            workspaces.clientSessions(workspace).delete(clientSessionId);
            return true;
        });
    }

    /** For the account picker, which only needs the first page. Not a tool, since it shows the owners of the accounts. */
    public Outcome<List<DevConnectedAccount>> connectedAccounts(String workspace) {
        return attempt(() -> workspaces.clientSessions(workspace).listConnectedAccounts(Map.of()));
    }

    /** For the button that copies the token. Not a tool, since an assistant does not need it. */
    public Outcome<String> token(String workspace, String clientSessionId) {
        return attempt(() -> workspaces.clientSessions(workspace).get(clientSessionId).token());
    }

    /** For the card: the number of sessions, now and whenever it may have changed. */
    public Multi<String> streamSessionCount() {
        return counted(this::sessionCount);
    }

    /** For the card: the number of recorded requests, now and whenever it has changed. */
    public Multi<String> streamRequestCount() {
        return counted(() -> label(requests.all().size()));
    }

    private Multi<String> counted(Supplier<String> count) {
        return Multi.createBy().merging()
                .streams(Multi.createFrom().item("now"), changes, requests.stream().map(DevRequest::path))
                .onOverflow().dropPreviousItems()
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(change -> count.get());
    }

    /** Leaves out the real Seam, since nobody expects the Dev UI to call it just by being opened. */
    private String sessionCount() {
        int count = 0;
        for (DevWorkspace workspace : workspaces.all()) {
            if (!workspace.real() && workspace.problem() == null) {
                Outcome<List<Session>> outcome = sessions(workspace.name());
                count += outcome.failure() == null ? outcome.value().size() : 0;
            }
        }
        return label(count);
    }

    /** Empty for 0, so that the card shows no label. */
    private static String label(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    @JsonRpcDescription("Lists the last requests from this application's own code to Seam, newest first: URL, workspace, "
            + "status, duration, Seam's request id, and the bodies with secrets masked. Use it to find out what the code sent")
    @DevMCPEnableByDefault
    @NonBlocking
    public List<DevRequest> requests() {
        return requests.all();
    }

    @JsonRpcDescription("Removes all recorded requests")
    @NonBlocking
    public boolean clearRequests() {
        requests.clear();
        changes.onNext("requests");
        return true;
    }

    /** The requests that are recorded from now on. */
    public Multi<DevRequest> streamRequests() {
        return requests.stream();
    }

    private Session shown(String workspace, ClientSession session) {
        return Session.of(session, workspaces.isReal(workspace));
    }

    private static void checkExpiry(Map<String, Object> fields) {
        Instant expiry;
        try {
            expiry = Instant.parse(String.valueOf(fields.get(EXPIRY)));
        } catch (DateTimeParseException e) {
            return; // None, or an invalid one, which Seam rejects.
        }
        if (!expiry.isAfter(Instant.now())) {
            throw new WithoutEffect(EXPIRY, "Must be in the future");
        }
    }

    private static void checkAccounts(DevUIClientSessions sessions, Map<String, Object> fields) {
        if (fields.get(ACCOUNTS) instanceof List<?> ids) {
            for (Object id : ids) {
                try {
                    sessions.getConnectedAccount(String.valueOf(id));
                } catch (SeamNotFoundException | SeamInvalidInputException e) {
                    // Seam does not accept every text as an id.
                    throw new WithoutEffect(ACCOUNTS, "There is no connected account " + id + " in this workspace");
                }
            }
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.equals("") || value.equals(List.of());
    }

    private <T> Outcome<T> change(Supplier<T> call) {
        Outcome<T> outcome = attempt(call);
        changes.onNext("sessions");
        return outcome;
    }

    static <T> Outcome<T> attempt(Supplier<T> call) {
        try {
            return new Outcome<>(call.get(), null);
        } catch (RuntimeException e) {
            // Also covers a SeamCredentialsProvider that needs an active request.
            return new Outcome<>(null, Failure.of(e));
        }
    }

    /** The result of a call: either the value or the failure is null. */
    public record Outcome<T>(T value, Failure failure) {

        static Outcome<String> masked(Outcome<String> outcome, UnaryOperator<String> mask) {
            return outcome.failure() == null ? new Outcome<>(mask.apply(outcome.value()), null)
                    : new Outcome<>(null, outcome.failure().masked(mask));
        }
    }

    /** All but the message may be null. */
    public record Failure(String message, Integer status, String type, String requestId,
            Map<String, List<String>> validationErrors) {

        Failure masked(UnaryOperator<String> mask) {
            Map<String, List<String>> errors = new TreeMap<>();
            if (validationErrors != null) {
                validationErrors.forEach((field, messages) -> errors.put(field, messages.stream().map(mask).toList()));
            }
            return new Failure(mask.apply(message), status, type, requestId, errors);
        }

        static Failure of(RuntimeException exception) {
            if (exception instanceof WithoutEffect input) {
                return new Failure(input.getMessage(), null, null, null, Map.of(input.field, List.of(input.getMessage())));
            }
            if (exception instanceof SeamInvalidInputException invalid) {
                return new Failure(invalid.getMessage(), invalid.statusCode(), invalid.type(), invalid.requestId(),
                        invalid.validationErrors());
            }
            if (exception instanceof SeamApiException error) {
                return new Failure(error.getMessage(), error.statusCode(), error.type(), error.requestId(), null);
            }
            return new Failure(Secrets.mask(String.valueOf(exception.getMessage())), null, null, null, null);
        }
    }

    /** Input that Seam accepts without any effect, so that a success message would be misleading. */
    private static final class WithoutEffect extends RuntimeException {

        private final String field;

        /** @param field empty if the message is about the whole form */
        WithoutEffect(String field, String message) {
            super(message, null, false, false);
            this.field = field;
        }
    }

    /** A client session without its token. The user identifier key is masked if it is from the real Seam. */
    public record Session(String clientSessionId, String userIdentifierKey, String createdAt, String expiresAt,
            Integer deviceCount, List<String> connectedAccountIds, List<String> connectWebviewIds, String userIdentityId,
            String customerKey) {

        static Session of(ClientSession session, boolean real) {
            String user = session.userIdentifierKey();
            return new Session(session.clientSessionId(), real && user != null ? Secrets.MASK : user,
                    text(session.createdAt()), text(session.expiresAt()), session.deviceCount(),
                    session.connectedAccountIds(), session.connectWebviewIds(), session.userIdentityId(),
                    session.customerKey());
        }

        private static String text(Object value) {
            return value == null ? null : value.toString();
        }
    }
}
