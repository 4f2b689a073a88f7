package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.SeamCredentials.ClientSessionToken;
import io.quarkiverse.seam.SeamCredentials.PersonalAccessToken;
import io.quarkiverse.seam.SeamCredentials.PublishableKey;

/** Credentials reject a wrong prefix, and never show their value. */
class SeamCredentialsTest {

    @Test
    void aTokenOfAnotherKind() {
        rejected(() -> new ApiKey("seam_at1_secret"), "key must be an API key, but is a personal access token");
        rejected(() -> new ApiKey("seam_pk1_secret"), "key must be an API key, but is a publishable key");
        rejected(() -> new ApiKey("seam_cst1_secret"), "key must be an API key, but is a client session token");
        rejected(() -> new PersonalAccessToken("seam_secret1", "w1"),
                "token must be a personal access token, but is an API key");
        rejected(() -> new PublishableKey("seam_secret1"), "key must be a publishable key, but is an API key");
        rejected(() -> new ClientSessionToken("seam_at1_secret"),
                "token must be a client session token, but is a personal access token");
    }

    @Test
    void aJsonWebToken() {
        String jwt = "eyJhbGciOiJub25lIn0.e30.";
        rejected(() -> new ApiKey(jwt), "key must be an API key, but is a JSON Web Token");
        rejected(() -> new PersonalAccessToken(jwt, "w1"),
                "token must be a personal access token, but is a JSON Web Token");
        rejected(() -> new PublishableKey(jwt), "key must be a publishable key, but is a JSON Web Token");
        rejected(() -> new ClientSessionToken(jwt), "token must be a client session token, but is a JSON Web Token");
    }

    @Test
    void aTokenOfNoKind() {
        rejected(() -> new ApiKey("sk_live_abc"), "key must be an API key, which begins with seam_");
        rejected(() -> new ApiKey("SEAM_secret1"), "key must be an API key, which begins with seam_");
        rejected(() -> new PersonalAccessToken("secret", "w1"),
                "token must be a personal access token, which begins with seam_at");
        rejected(() -> new PublishableKey("pk1_secret"), "key must be a publishable key, which begins with seam_pk");
        rejected(() -> new ClientSessionToken("secret"),
                "token must be a client session token, which begins with seam_cst");
    }

    @Test
    void nothing() {
        rejected(() -> new ApiKey(null), "key must not be null or blank");
        rejected(() -> new ApiKey(""), "key must not be null or blank");
        rejected(() -> new PersonalAccessToken(" ", "w1"), "token must not be null or blank");
        rejected(() -> new PersonalAccessToken("seam_at1_secret", null), "workspaceId must not be null or blank");
        rejected(() -> new PersonalAccessToken("seam_at1_secret", " "), "workspaceId must not be null or blank");
        rejected(() -> new PersonalAccessToken(null), "token must not be null or blank");
        rejected(() -> new PersonalAccessToken("seam_at1_secret", ""), "workspaceId must not be null or blank");
        rejected(() -> new PublishableKey("\t"), "key must not be null or blank");
        rejected(() -> new ClientSessionToken(null), "token must not be null or blank");
    }

    @Test
    void whatNoHeaderMayHold() {
        String sentence = " must contain visible ASCII characters only, without white space or line breaks";
        rejected(() -> new ApiKey("seam_secret1\r\nX-Admin: true"), "key" + sentence);
        rejected(() -> new ApiKey("seam_secret1 "), "key" + sentence);
        rejected(() -> new PersonalAccessToken("seam_at1_\nsecret", "w1"), "token" + sentence);
        rejected(() -> new PersonalAccessToken("seam_at1_secret", "w1\r\n"), "workspaceId" + sentence);
        rejected(() -> new PublishableKey("seam_pk1_sécret"), "key" + sentence);
        rejected(() -> new ClientSessionToken("seam_cst1\u0000secret"), "token" + sentence);
    }

    @Test
    void theirTextShowsNoToken() {
        assertThat(new ApiKey("seam_secret1")).hasToString("ApiKey[key=***]");
        assertThat(new PersonalAccessToken("seam_at1_secret", "w1"))
                .hasToString("PersonalAccessToken[token=***, workspaceId=w1]");
        assertThat(new PersonalAccessToken("seam_at1_secret"))
                .hasToString("PersonalAccessToken[token=***, workspaceId=null]")
                .isEqualTo(new PersonalAccessToken("seam_at1_secret"));
        assertThat(new PublishableKey("seam_pk1_secret")).hasToString("PublishableKey[key=***]");
        assertThat(new ClientSessionToken("seam_cst1_secret")).hasToString("ClientSessionToken[token=***]");
    }

    private static void rejected(ThrowingCallable credentials, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(credentials).withMessage(sentence);
    }
}
