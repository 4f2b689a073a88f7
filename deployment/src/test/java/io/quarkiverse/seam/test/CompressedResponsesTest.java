package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.SeamConnectionException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkus.test.QuarkusUnitTest;

/** With {@code enable-response-decompression}, compressed responses are read like any other. */
class CompressedResponsesTest {

    private static final String EVERY_WAY = "io.quarkiverse.seam.test.EveryWay#names";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application()
            .overrideConfigKey("quarkus.rest-client.seam.enable-response-decompression", "true")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0")
            .overrideConfigKey("quarkus.seam.acme.retry.max-retries", "0");

    @Inject
    EveryWay everyWay;

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aSession(String way) {
        everyWay.server().answer(gzip(200, RawSeam.sessionJson("s1", "seam_cst1").getBytes(StandardCharsets.UTF_8))).forget();

        assertThat(((ClientSession) EveryWay.call(everyWay.of(way), "create")).token()).isEqualTo("seam_cst1");
        assertThat(everyWay.server().lastRequest().header("Accept-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aFailure(String way) {
        everyWay.server().answer(
                gzip(404, "{\"error\":{\"type\":\"a\",\"message\":\"b\"},\"ok\":false}".getBytes(StandardCharsets.UTF_8)));

        assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), "create")))
                .isInstanceOf(SeamNotFoundException.class).hasMessage("b");
    }

    @ParameterizedTest
    @MethodSource(EVERY_WAY)
    void aSmallResponseThatUnpacksToAHugeOne(String way) {
        everyWay.server().answer(gzip(200, new byte[100 << 20]));

        assertThat(catchThrowable(() -> EveryWay.call(everyWay.of(way), "create")))
                .isInstanceOf(SeamConnectionException.class).hasMessageEndingWith("it is larger than 64 MiB");
    }

    private static RawSeam.Answer gzip(int status, byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        RawSeam.Answer head = RawSeam.bytes("HTTP/1.1 " + status + " Status\r\nContent-Type: application/json\r\n"
                + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n");
        return head.then((RawSeam.Request request, Socket connection) -> RawSeam.write(connection, packed.toByteArray()));
    }
}
