package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamCredentials.ClientSessionToken;
import io.quarkiverse.seam.SeamCredentials.PersonalAccessToken;
import io.quarkiverse.seam.SeamCredentials.PublishableKey;

/** Credentials reject what does not begin as they must, and never show what they hold. */
class SeamCredentialsTest {

    @Test
    void aTokenOfAnotherKind() {
        refused(() -> new ApiKey("seam_at1_secret"), "key must be an API key, but is a personal access token");
        refused(() -> new ApiKey("seam_pk1_secret"), "key must be an API key, but is a publishable key");
        refused(() -> new ApiKey("seam_cst1_secret"), "key must be an API key, but is a client session token");
        refused(() -> new PersonalAccessToken("seam_secret1", "w1"),
                "token must be a personal access token, but is an API key");
        refused(() -> new PublishableKey("seam_secret1"), "key must be a publishable key, but is an API key");
        refused(() -> new ClientSessionToken("seam_at1_secret"),
                "token must be a client session token, but is a personal access token");
    }

    @Test
    void aJsonWebToken() {
        String jwt = "eyJhbGciOiJub25lIn0.e30.";
        refused(() -> new ApiKey(jwt), "key must be an API key, but is a JSON Web Token");
        refused(() -> new PersonalAccessToken(jwt, "w1"),
                "token must be a personal access token, but is a JSON Web Token");
        refused(() -> new PublishableKey(jwt), "key must be a publishable key, but is a JSON Web Token");
        refused(() -> new ClientSessionToken(jwt), "token must be a client session token, but is a JSON Web Token");
    }

    @Test
    void aTokenOfNoKind() {
        refused(() -> new ApiKey("sk_live_abc"), "key must be an API key, which begins with seam_");
        refused(() -> new ApiKey("SEAM_secret1"), "key must be an API key, which begins with seam_");
        refused(() -> new PersonalAccessToken("secret", "w1"),
                "token must be a personal access token, which begins with seam_at");
        refused(() -> new PublishableKey("pk1_secret"), "key must be a publishable key, which begins with seam_pk");
        refused(() -> new ClientSessionToken("secret"),
                "token must be a client session token, which begins with seam_cst");
    }

    @Test
    void nothing() {
        refused(() -> new ApiKey(null), "key must not be null or blank");
        refused(() -> new ApiKey(""), "key must not be null or blank");
        refused(() -> new PersonalAccessToken(" ", "w1"), "token must not be null or blank");
        refused(() -> new PersonalAccessToken("seam_at1_secret", null), "workspaceId must not be null or blank");
        refused(() -> new PersonalAccessToken("seam_at1_secret", " "), "workspaceId must not be null or blank");
        refused(() -> new PublishableKey("\t"), "key must not be null or blank");
        refused(() -> new ClientSessionToken(null), "token must not be null or blank");
    }

    @Test
    void whatNoHeaderMayHold() {
        String sentence = " must contain visible ASCII characters only, without white space or line breaks";
        refused(() -> new ApiKey("seam_secret1\r\nX-Admin: true"), "key" + sentence);
        refused(() -> new ApiKey("seam_secret1 "), "key" + sentence);
        refused(() -> new PersonalAccessToken("seam_at1_\nsecret", "w1"), "token" + sentence);
        refused(() -> new PersonalAccessToken("seam_at1_secret", "w1\r\n"), "workspaceId" + sentence);
        refused(() -> new PublishableKey("seam_pk1_sécret"), "key" + sentence);
        refused(() -> new ClientSessionToken("seam_cst1\u0000secret"), "token" + sentence);
    }

    @Test
    void theirTextShowsNoToken() {
        assertThat(new ApiKey("seam_secret1")).hasToString("ApiKey[key=***]");
        assertThat(new PersonalAccessToken("seam_at1_secret", "w1"))
                .hasToString("PersonalAccessToken[token=***, workspaceId=w1]");
        assertThat(new PublishableKey("seam_pk1_secret")).hasToString("PublishableKey[key=***]");
        assertThat(new ClientSessionToken("seam_cst1_secret")).hasToString("ClientSessionToken[token=***]");
    }

    private static void refused(ThrowingCallable credentials, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(credentials).withMessage(sentence);
    }
}
