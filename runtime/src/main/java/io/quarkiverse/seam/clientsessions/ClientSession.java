package io.quarkiverse.seam.clientsessions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonRootName;

/**
 * What lets a front end act for one of the application's users. Its {@code toString} shows neither the token nor the
 * user identifier key.
 *
 * @param clientSessionId the id of the session
 * @param workspaceId the workspace it belongs to
 * @param token what the front end authenticates with, {@code seam_cst…}; it may reach its own user's browser, and no
 *        other
 * @param userIdentifierKey the application's own id of the user; null where the session has none
 * @param createdAt when the session was created
 * @param expiresAt when the token ends
 * @param deviceCount how many devices the user can see; null where Seam does not say
 * @param connectedAccountIds the accounts that the session can use, never null
 * @param connectWebviewIds the Connect Webviews that the session can use, never null
 * @param userIdentityId the user identity of the session; null where it has none
 * @param customerKey the customer of the session; null where it has none
 */
@JsonRootName("client_session")
public record ClientSession(
        String clientSessionId,
        String workspaceId,
        String token,
        String userIdentifierKey,
        Instant createdAt,
        Instant expiresAt,
        Integer deviceCount,
        List<String> connectedAccountIds,
        List<String> connectWebviewIds,
        String userIdentityId,
        String customerKey) {

    public ClientSession {
        connectedAccountIds = withoutNulls(connectedAccountIds);
        connectWebviewIds = withoutNulls(connectWebviewIds);
    }

    private static List<String> withoutNulls(List<String> ids) {
        if (ids == null) {
            return List.of();
        }
        List<String> kept = new ArrayList<>(ids);
        kept.removeIf(Objects::isNull);
        return List.copyOf(kept);
    }

    @Override
    public String toString() {
        return "ClientSession[clientSessionId=" + clientSessionId + ", workspaceId=" + workspaceId + ", token="
                + Masked.value(token) + ", userIdentifierKey=" + Masked.value(userIdentifierKey) + ", createdAt=" + createdAt
                + ", expiresAt=" + expiresAt + ", deviceCount=" + deviceCount + ", connectedAccountIds="
                + connectedAccountIds + ", connectWebviewIds=" + connectWebviewIds + ", userIdentityId=" + userIdentityId
                + ", customerKey=" + customerKey + "]";
    }
}
