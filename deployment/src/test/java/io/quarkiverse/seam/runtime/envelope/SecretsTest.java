package io.quarkiverse.seam.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parts of a text are masked, also if the text is cut, and in linear time. */
class SecretsTest {

    private static final int MANY = 1 << 20;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "No such key: seam_apikey1_token!, No such key: ***!",
            "seam_cst1_a-seam_cst2_b, ***",
            "SEAM_CST1_TOKEN, ***",
            "the device seam_bridge is offline, the device seam_bridge is offline",
            "`{\"token\":\"abc\",\"name\":\"x\"}`, `{\"token\":\"***\",\"name\":\"x\"}`",
            "`{\"userIdentifierKey\" : \"a\\\"b\"}`, `{\"userIdentifierKey\" : \"***\"}`",
            "`{\"code\":1234, \"pin\":-12}`, `{\"code\":***, \"pin\":***}`",
            "`{\"tokens\":[\"a\", \"b\"],\"a\":1}`, `{\"tokens\":***,\"a\":1}`",
            "`{\"custom_metadata\": {\"a\":\"}\\\"\",\"b\":{\"c\":[]}},\"a\":1}`, `{\"custom_metadata\": ***,\"a\":1}`",
            "`{\"customMetadata\":{\"a\":\"cut`, `{\"customMetadata\":***`",
            "`{\"message\":\"{\\\"search\\\":{\\\"a\\\":\\\"b\\\"},\\\"a\\\":1}\"}`, `{\"message\":\"{\\\"search\\\":***,\\\"a\\\":1}\"}`",
            "`{\"name\":\"token\",\"url\":\"https://a\",\"from\":\"1\"}`, `{\"name\":\"token\",\"url\":\"***\",\"from\":\"***\"}`",
            "`{\"access_code\":{\"name\":\"x\"}}`, `{\"access_code\":{\"name\":\"x\"}}`",
            "`{\"error_code\":\"device_offline\"}`, `{\"error_code\":\"device_offline\"}`",
            "`{\"token\":\"cut off`, `{\"token\":\"***`",
            "`{\"message\":\"{\\\"token\\\":\\\"abc\\\"}\"}`, `{\"message\":\"{\\\"token\\\":\\\"***\"}`",
            "GET /a?limit=1&token=abc#b, GET /a?limit=1&token=***#b",
    })
    void namedValuesAndTokens(String text, String masked) {
        assertThat(Secrets.maskJson(text)).isEqualTo(masked);
    }

    @Test
    void aTokenThatIsCut() {
        String text = "The key seam_abcdefghijkl1 is unknown";
        for (int length = 0; length <= text.length(); length++) {
            assertThat(Secrets.maskJson(text, length)).doesNotContain("seam_ab");
        }
        assertThat(Secrets.maskJson(text, 20)).isEqualTo("The key ***");
        assertThat(Secrets.maskJson("a seam_bridge", 13)).isEqualTo("a seam_bridge");
    }

    @ParameterizedTest
    @CsvSource({
            "https://a/b, https://a/b",
            "https://a/b?c=d&e=f%40g&h&i=, https://a/b?c=***&e=***&h&i=",
            "https://a/seam_cst1_token?c=d, https://a/***?c=***",
            "https://a/b?c=d?e=f#g=h, https://a/b?c=***#g=h",
    })
    void uris(String uri, String masked) {
        assertThat(Secrets.maskUri(uri)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = { "seam_", "seam_a", "\"", "\"token\":\"", "\"token", "\"token\":[\"", "\"token\":[\"a\",", "\\",
            "\"token\":\"\\", "a_token", "token", "?token", "?token=", "?", "&a=", "[", "\"code\":1", "\"code\" ", "-", "\"a",
            "\"search\":{", "\"search\":[", "\"search\":", "\"search\":[\"" })
    void hostileTexts(String part) {
        String text = part.repeat(MANY / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Secrets.maskJson(text);
            Secrets.maskJson("\"" + text);
            Secrets.maskJson("\"token\":" + text);
            Secrets.maskJson("\"token\":\"" + text);
            Secrets.maskUri(text);
        });
    }
}
