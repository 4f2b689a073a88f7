package io.quarkiverse.seam.dev;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.runtime.http.Secrets;
import io.quarkus.runtime.annotations.DevMCPEnableByDefault;
import io.quarkus.runtime.annotations.JsonRpcDescription;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/**
 * What the pages of the Dev UI ask for. What has a description is a tool of Dev MCP too; of these, the ones that change
 * nothing are enabled by default.
 */
public class SeamJsonRpcService {

    private static final String WORKSPACE = "The name of the workspace, as the tool workspaces tells it";
    private static final String SESSION_ID = "The client_session_id";

    /** Tells that there is something to count again. */
    private final BroadcastProcessor<String> changes = BroadcastProcessor.create();

    @Inject
    DevWorkspaces workspaces;

    @Inject
    RequestLog requests;

    @JsonRpcDescription("Lists the Seam workspaces that this application uses: the name, the kind of credentials, the URL, and "
            + "whether it is the real Seam or a stand-in on this machine")
    @DevMCPEnableByDefault
    public List<DevWorkspace> workspaces() {
        return workspaces.all();
    }

    @JsonRpcDescription("Lists the live client sessions of a Seam workspace, without their tokens")
    @DevMCPEnableByDefault
    public Answer<List<Session>> sessions(@JsonRpcDescription(WORKSPACE) String workspace) {
        return answer(() -> workspaces.clientSessions(workspace).list(Map.of()).stream().map(Session::of).toList());
    }

    @JsonRpcDescription("Creates a client session in a Seam workspace. In a failure, validationErrors says what is wrong with "
            + "which field")
    public Answer<Session> createSession(@JsonRpcDescription(WORKSPACE) String workspace,
            @JsonRpcDescription("Any of user_identifier_key, connected_account_ids (an array), connect_webview_ids (an array), "
                    + "user_identity_id, expires_at (ISO 8601), customer_key, customer_id") Map<String, Object> fields) {
        return change(() -> Session.of(workspaces.clientSessions(workspace).create(fields)));
    }

    @JsonRpcDescription("Adds accounts, Connect Webviews or a user identity to a client session of a Seam workspace")
    public Answer<Session> grantAccess(@JsonRpcDescription(WORKSPACE) String workspace,
            @JsonRpcDescription("client_session_id, and any of connected_account_ids (an array), connect_webview_ids (an "
                    + "array), user_identity_id") Map<String, Object> fields) {
        return answer(() -> Session.of(workspaces.clientSessions(workspace).grantAccess(fields)));
    }

    @JsonRpcDescription("Ends a client session of a Seam workspace: its token is refused from then on, and cannot be had back")
    public Answer<Boolean> revokeSession(@JsonRpcDescription(WORKSPACE) String workspace,
            @JsonRpcDescription(SESSION_ID) String clientSessionId) {
        return change(() -> {
            workspaces.clientSessions(workspace).revoke(clientSessionId);
            return true;
        });
    }

    @JsonRpcDescription("Removes a client session of a Seam workspace and its record, which cannot be had back")
    public Answer<Boolean> deleteSession(@JsonRpcDescription(WORKSPACE) String workspace,
            @JsonRpcDescription(SESSION_ID) String clientSessionId) {
        return change(() -> {
            workspaces.clientSessions(workspace).delete(clientSessionId);
            return true;
        });
    }

    /** For the button that copies it; no tool, since a token is no business of an assistant's. */
    public Answer<String> token(String workspace, String clientSessionId) {
        return answer(() -> workspaces.clientSessions(workspace).get(clientSessionId).token());
    }

    /** For the card: how many sessions there are, now and whenever that may have changed. */
    public Multi<String> streamSessionCount() {
        return counted(this::sessionCount);
    }

    /** For the card: how many requests were recorded, now and whenever that has changed. */
    public Multi<String> streamRequestCount() {
        return counted(() -> label(requests.requests().size()));
    }

    private Multi<String> counted(Supplier<String> count) {
        return Multi.createBy().merging()
                .streams(Multi.createFrom().item("now"), changes, requests.stream().map(DevRequest::path))
                .onOverflow().dropPreviousItems()
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(change -> count.get());
    }

    /** Of stand-ins alone, since nobody expects that opening the Dev UI asks the real Seam for a list. */
    private String sessionCount() {
        int count = 0;
        for (DevWorkspace workspace : workspaces.all()) {
            if (!workspace.real() && workspace.problem() == null) {
                Answer<List<Session>> answer = sessions(workspace.name());
                count += answer.failure() == null ? answer.value().size() : 0;
            }
        }
        return label(count);
    }

    /** None where there is nothing to count. */
    private static String label(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    @JsonRpcDescription("Lists the last requests that this application's own code sent to Seam, newest first: path, workspace, "
            + "status, duration, Seam's request id, and the bodies without their secrets. For finding out what the code did")
    @DevMCPEnableByDefault
    @NonBlocking
    public List<DevRequest> requests() {
        return requests.requests();
    }

    @JsonRpcDescription("Forgets the requests that were recorded so far")
    @NonBlocking
    public boolean clearRequests() {
        requests.clear();
        changes.onNext("requests");
        return true;
    }

    /** Those to come. */
    public Multi<DevRequest> streamRequests() {
        return requests.stream();
    }

    private <T> Answer<T> change(Supplier<T> call) {
        Answer<T> answer = answer(call);
        changes.onNext("sessions");
        return answer;
    }

    private static <T> Answer<T> answer(Supplier<T> call) {
        try {
            return new Answer<>(call.get(), null);
        } catch (RuntimeException e) {
            // Also what a SeamCredentialsProvider throws, that reckons with a request to the application, say.
            return new Answer<>(null, Failure.of(e));
        }
    }

    /** Either of them is null. */
    public record Answer<T>(T value, Failure failure) {
    }

    /** All but the message may be null. */
    public record Failure(String message, String type, String requestId, Map<String, List<String>> validationErrors) {

        static Failure of(RuntimeException exception) {
            if (exception instanceof SeamInvalidInputException invalid) {
                return new Failure(invalid.getMessage(), invalid.type(), invalid.requestId(), invalid.validationErrors());
            }
            if (exception instanceof SeamApiException refusal) {
                return new Failure(refusal.getMessage(), refusal.type(), refusal.requestId(), null);
            }
            return new Failure(Secrets.mask(String.valueOf(exception.getMessage())), null, null, null);
        }
    }

    /** A client session without its token. */
    public record Session(String clientSessionId, String userIdentifierKey, String createdAt, String expiresAt,
            Integer deviceCount, List<String> connectedAccountIds, List<String> connectWebviewIds, String userIdentityId,
            String customerKey) {

        static Session of(ClientSession session) {
            return new Session(session.clientSessionId(), session.userIdentifierKey(), text(session.createdAt()),
                    text(session.expiresAt()), session.deviceCount(), session.connectedAccountIds(),
                    session.connectWebviewIds(), session.userIdentityId(), session.customerKey());
        }

        private static String text(Object value) {
            return value == null ? null : value.toString();
        }
    }
}
