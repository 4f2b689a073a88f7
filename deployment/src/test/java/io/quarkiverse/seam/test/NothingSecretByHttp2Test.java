package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;

/**
 * As {@link NothingSecretTest}, for responses that are not valid HTTP/2. The exception is what the REST client itself logs
 * below INFO about them.
 */
class NothingSecretByHttp2Test {

    private static final String NAME = "NothingSecretByHttp2Test";
    private static final Path LOG = Path.of("target", "nothing-secret-by-http2.log");

    private static final String TOKEN = "seam_cst2_OfTheAnswer";
    private static final List<String> TRACES = List.of("_OfTheAns", "_oftheans", "_OfTheAppl", "user-1");

    private static final int DATA = 0x0;
    private static final int HEADERS = 0x1;
    private static final int SETTINGS = 0x4;
    private static final int GOAWAY = 0x7;
    private static final int END_STREAM = 0x1;
    private static final int END_HEADERS = 0x4;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, EveryWay.class, Certificates.class))
            .setBeforeAllCustomizer(() -> {
                Certificates.make();
                deleteLog();
            })
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideConfigKey("quarkus.log.level", "TRACE")
            .overrideConfigKey("quarkus.log.category.\"org.jboss.resteasy.reactive\".level", "INFO")
            .overrideConfigKey("quarkus.log.console.enabled", "false")
            .overrideConfigKey("quarkus.log.file.enabled", "true")
            .overrideConfigKey("quarkus.log.file.path", LOG.toString())
            .overrideConfigKey("quarkus.log.file.level", "ALL")
            .overrideConfigKey("quarkus.rest-client.logging.scope", "all")
            .overrideConfigKey("quarkus.rest-client.logging.body-limit", "100000")
            .overrideConfigKey("quarkus.rest-client.seam.http2", "true")
            .overrideConfigKey("quarkus.tls.private-ca.trust-store.pem.certs",
                    Certificates.certificate(Certificates.AUTHORITY))
            .overrideConfigKey("quarkus.rest-client.seam.tls-configuration-name", "private-ca")
            .overrideConfigKey("quarkus.seam.url", RawSeam.tlsUrl(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_apikey1_OfTheApplication")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key")
            .overrideConfigKey("quarkus.seam.retry.max-retries", "0");

    @Inject
    Seam seam;

    /** Writes the response to the request of this stream. */
    private interface Answer {
        void to(int stream, OutputStream out) throws IOException;
    }

    @Test
    void nothingSecretShows() throws IOException {
        StringWriter output = new StringWriter();
        for (Map.Entry<String, Answer> answer : answers().entrySet()) {
            call(answer, seam.clientSessions(), output);
            call(answer, EveryWay.awaiting(seam.reactive().clientSessions()), output);
        }
        assertThat(output.toString()).contains("HTTP/1.1: ").doesNotContain(TRACES);
        String log = Files.readString(LOG);
        assertThat(log).contains(" TRACE ", "[io.net", "Request: POST", "<hidden>");
        assertThat(log.lines().filter(line -> TRACES.stream().anyMatch(line::contains)).limit(20)).isEmpty();
    }

    private static Map<String, Answer> answers() {
        byte[] head = head(":status", "200", "content-type", "application/json");
        byte[] body = RawSeam.sessionJson("s1", TOKEN).getBytes(StandardCharsets.US_ASCII);
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("capitals in a name", headers(":status", "200", TOKEN, "value"));
        answers.put("no name", headers(":status", "200", TOKEN.toLowerCase(Locale.ROOT) + "\u0001", "value"));
        answers.put("no pseudo name", headers(":status", "200", ":" + TOKEN.toLowerCase(Locale.ROOT), "value"));
        answers.put("no value", headers(":status", "200", "name", TOKEN + "\r\n" + TOKEN));
        answers.put("no status", headers(":status", TOKEN));
        answers.put("no length", headers(":status", "200", "content-length", TOKEN));
        answers.put("other length", (stream, out) -> {
            frame(out, HEADERS, END_HEADERS, stream, head(":status", "200", "content-length", "5"));
            frame(out, DATA, END_STREAM, stream, body);
        });
        answers.put("trailers", (stream, out) -> {
            frame(out, HEADERS, END_HEADERS, stream, head);
            frame(out, DATA, 0, stream, body);
            frame(out, HEADERS, END_HEADERS | END_STREAM, stream, head(TOKEN, TOKEN));
        });
        answers.put("no stream", (stream, out) -> frame(out, DATA, 0, 0, body));
        answers.put("no headers", (stream, out) -> frame(out, HEADERS, END_HEADERS, stream, body));
        answers.put("leave", (stream, out) -> frame(out, GOAWAY, 0, 0, goAway(0)));
        answers.put("leave for an error", (stream, out) -> frame(out, GOAWAY, 0, 0, goAway(2)));
        answers.put("HTTP/1.1", (stream, out) -> out.write(("HTTP/1.1 400 " + TOKEN + "\r\n\r\n" + TOKEN)
                .getBytes(StandardCharsets.US_ASCII)));
        return answers;
    }

    private static Answer headers(String... namesAndValues) {
        return (stream, out) -> frame(out, HEADERS, END_HEADERS | END_STREAM, stream, head(namesAndValues));
    }

    /** Encodes each header as a literal without indexing. */
    private static byte[] head(String... namesAndValues) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i++) {
            if (i % 2 == 0) {
                head.write(0);
            }
            head.write(namesAndValues[i].length());
            head.writeBytes(namesAndValues[i].getBytes(StandardCharsets.US_ASCII));
        }
        return head.toByteArray();
    }

    private static byte[] goAway(int errorCode) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.writeBytes(new byte[] { 0, 0, 0, 0, 0, 0, 0, (byte) errorCode });
        payload.writeBytes(TOKEN.getBytes(StandardCharsets.US_ASCII));
        return payload.toByteArray();
    }

    private static void frame(OutputStream out, int type, int flags, int stream, byte[] payload) throws IOException {
        out.write(new byte[] { 0, (byte) (payload.length >> 8), (byte) payload.length, (byte) type, (byte) flags, 0, 0,
                (byte) (stream >> 8), (byte) stream });
        out.write(payload);
        out.flush();
    }

    private static void call(Map.Entry<String, Answer> answer, ClientSessions sessions, StringWriter output)
            throws IOException {
        SSLServerSocket server = Certificates.serverSocket(Certificates.SERVER);
        try (server) {
            SSLParameters parameters = server.getSSLParameters();
            parameters.setApplicationProtocols(new String[] { "h2" });
            server.setSSLParameters(parameters);
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), URI.create(RawSeam.url(NAME)).getPort()));
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serve(server, answer.getValue()));

            Throwable failure = catchThrowable(() -> EveryWay.call(sessions, "create"));
            assertThat(failure).as(answer.getKey()).isInstanceOf(SeamException.class);
            output.append(answer.getKey()).append(": ");
            failure.printStackTrace(new PrintWriter(output));
            served.join();
        }
    }

    /** Reads one request, and then whatever the client still sends. */
    private static void serve(SSLServerSocket server, Answer answer) {
        try (Socket connection = server.accept()) {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            in.skipNBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length());
            frame(connection.getOutputStream(), SETTINGS, 0, 0, new byte[0]);
            int type;
            int stream;
            do {
                int lengthAndType = in.readInt();
                type = lengthAndType & 0xff;
                in.skipNBytes(1);
                stream = in.readInt();
                in.skipNBytes(lengthAndType >>> 8);
            } while (type != HEADERS);
            answer.to(stream, connection.getOutputStream());
            connection.shutdownOutput();
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The client closed the connection.
        }
    }

    private static void deleteLog() {
        try {
            Files.deleteIfExists(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
