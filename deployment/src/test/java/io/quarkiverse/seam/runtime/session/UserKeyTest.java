package io.quarkiverse.seam.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.security.Principal;

import org.junit.jupiter.api.Test;

import io.quarkus.security.identity.SecurityIdentity;

/** The key of a user is the name of the principal, or an HMAC of it that depends on the secret. */
class UserKeyTest {

    private static final String SECRET = "a-secret-of-at-least-32-characters";

    @Test
    void isTheNameWithoutASecret() {
        assertThat(key(null, "jane")).isEqualTo("jane");
    }

    @Test
    void isAnHmacWithASecret() {
        String key = key(SECRET, "jane");

        // echo -n jane | openssl dgst -sha256 -hmac a-secret-of-at-least-32-characters -binary | basenc --base64url
        assertThat(key).isEqualTo("n7j97jxvtdFsXPhhMsB2KyWfKIVJ9gK84AkhVIgARyI");
        assertThat(key(SECRET, "john")).hasSize(43).isNotEqualTo(key);
        assertThat(key(SECRET + "!", "jane")).hasSize(43).isNotEqualTo(key);
    }

    @Test
    void isMissingWithoutAName() {
        assertThat(key(SECRET, null)).isNull();
        assertThat(key(SECRET, "")).isEmpty();
    }

    private static String key(String secret, String name) {
        return UserKey.of(secret).userIdentifierKey((SecurityIdentity) Proxy.newProxyInstance(
                SecurityIdentity.class.getClassLoader(), new Class<?>[] { SecurityIdentity.class },
                (identity, method, arguments) -> (Principal) () -> name));
    }
}
