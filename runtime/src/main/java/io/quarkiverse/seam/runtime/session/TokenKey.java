package io.quarkiverse.seam.runtime.session;

import java.time.Instant;

import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.runtime.api.RequestFields;

/**
 * What a token is kept under.
 *
 * @param user a user identifier key, or the request if it has more than that
 */
record TokenKey(SeamCredentials credentials, Object user) {

    /** @throws IllegalArgumentException if the key is null or empty */
    static String user(String userIdentifierKey) {
        if (userIdentifierKey == null || userIdentifierKey.isEmpty()) {
            throw new IllegalArgumentException("userIdentifierKey must not be null or empty");
        }
        return userIdentifierKey;
    }

    /** @throws IllegalArgumentException if the request is null or names no user */
    static Object user(GetOrCreateClientSessionRequest request) {
        if (request == null) {
            throw new IllegalArgumentException("request must not be null");
        }
        if (request.userIdentifierKey() == null && request.userIdentityId() == null) {
            throw new IllegalArgumentException("request needs a userIdentifierKey or a userIdentityId");
        }
        GetOrCreateClientSessionRequest lasting = request.expiresAt() == null ? request
                : RequestFields.remove("expires_at", request.toBuilder()).build();
        boolean hasMore = request.userIdentifierKey() == null || !lasting.equals(request(request.userIdentifierKey()));
        return hasMore ? lasting : request.userIdentifierKey();
    }

    private static GetOrCreateClientSessionRequest request(String userIdentifierKey) {
        return GetOrCreateClientSessionRequest.builder().userIdentifierKey(userIdentifierKey).build();
    }

    GetOrCreateClientSessionRequest request(Instant expiresAt) {
        GetOrCreateClientSessionRequest request = user instanceof String key ? request(key)
                : (GetOrCreateClientSessionRequest) user;
        return request.toBuilder().expiresAt(expiresAt).build();
    }

    boolean isOf(String userIdentifierKey) {
        return userIdentifierKey.equals(user instanceof GetOrCreateClientSessionRequest request ? request.userIdentifierKey()
                : user);
    }

    @Override
    public String toString() {
        return "TokenKey[user=***]";
    }
}
