package io.quarkiverse.seam.benchmarks.contenders;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A client session as a user would declare it. */
@JsonNaming(SnakeCaseStrategy.class)
public record Session(
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
}
