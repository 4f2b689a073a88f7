package io.quarkiverse.seam.deployment.devservice;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Mutable, and touched by the event loop alone. */
@JsonAutoDetect(fieldVisibility = ANY)
final class FakeClientSession {

    final String clientSessionId;
    final String workspaceId;
    final String token;
    final String userIdentifierKey;
    @JsonInclude(NON_NULL)
    final String customerKey;
    final Instant createdAt;
    Instant expiresAt;
    @JsonIgnore
    Instant revokedAt;
    final Set<String> connectedAccountIds = new LinkedHashSet<>();
    final Set<String> connectWebviewIds = new LinkedHashSet<>();
    @JsonInclude(NON_NULL)
    String userIdentityId;

    FakeClientSession(String clientSessionId, String workspaceId, String token, String userIdentifierKey, String customerKey,
            Instant createdAt, Instant expiresAt) {
        this.clientSessionId = clientSessionId;
        this.workspaceId = workspaceId;
        this.token = token;
        this.userIdentifierKey = userIdentifierKey;
        this.customerKey = customerKey;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    void grant(Collection<String> connectedAccountIds, Collection<String> connectWebviewIds, String userIdentityId) {
        this.connectedAccountIds.addAll(connectedAccountIds);
        this.connectWebviewIds.addAll(connectWebviewIds);
        if (userIdentityId != null) {
            this.userIdentityId = userIdentityId;
        }
    }

    boolean isLive(Instant now) {
        return revokedAt == null && !isExpired(now);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    @JsonProperty("user_identity_ids")
    List<String> userIdentityIds() {
        return userIdentityId == null ? List.of() : List.of(userIdentityId);
    }
}
