package io.quarkiverse.seam.runtime.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.quarkiverse.seam.clientsessions.SeamUser;
import io.quarkus.security.identity.SecurityIdentity;

/** The name of the principal, or its HMAC. */
final class UserKey implements SeamUser {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    private UserKey(SecretKeySpec secret) {
        this.secret = secret;
    }

    /** @param secret null for the name itself */
    static UserKey of(String secret) {
        return new UserKey(secret == null ? null : new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    @Override
    public String userIdentifierKey(SecurityIdentity identity) {
        String name = identity.getPrincipal().getName();
        if (secret == null || name == null || name.isEmpty()) {
            return name;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not available", e);
        }
    }
}
