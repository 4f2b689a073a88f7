package io.quarkiverse.seam.benchmarks.contenders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Vert.x alone, with JSON written and parsed by hand: the lower bound. */
final class VertxSeam implements Call.Reactive {

    private final JsonFactory json = new JsonFactory();
    private final Target target = Target.configured();
    private final RequestOptions options = new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setHost(target.uri().getHost())
            .setPort(target.uri().getPort())
            .setURI(target.uri().getPath())
            .putHeader("Authorization", target.authorization())
            .putHeader("Accept", "application/json")
            .putHeader("Content-Type", "application/json");
    private final HttpClient client;

    VertxSeam(Vertx vertx) {
        client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(Target.CONNECTIONS));
    }

    @Override
    public CompletionStage<?> send() {
        // Everything is in the first compose, on the event loop: on another thread, the body may arrive before it is requested.
        return client.request(options)
                .compose(request -> request.send(request()).compose(this::body).map(this::session))
                .toCompletionStage();
    }

    private Future<Buffer> body(HttpClientResponse response) {
        Target.check(response.statusCode());
        return response.body();
    }

    private Buffer request() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (JsonGenerator generator = json.createGenerator(bytes)) {
            generator.writeStartObject();
            generator.writeStringField("user_identifier_key", USER);
            generator.writeArrayFieldStart("connected_account_ids");
            generator.writeString(ACCOUNT);
            generator.writeString(OTHER_ACCOUNT);
            generator.writeEndArray();
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private Session session(Buffer body) {
        try (JsonParser parser = json.createParser(body.getBytes())) {
            Session session = null;
            boolean ok = false;
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken token = parser.nextToken();
                switch (name) {
                    case "ok" -> ok = token == JsonToken.VALUE_TRUE;
                    case "client_session" -> session = session(parser);
                    default -> parser.skipChildren();
                }
            }
            return new Envelope(session, ok).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Session session(JsonParser parser) throws IOException {
        String clientSessionId = null;
        String workspaceId = null;
        String token = null;
        String userIdentifierKey = null;
        Instant createdAt = null;
        Instant expiresAt = null;
        Integer deviceCount = null;
        List<String> connectedAccountIds = null;
        List<String> connectWebviewIds = null;
        String userIdentityId = null;
        String customerKey = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "client_session_id" -> clientSessionId = parser.getText();
                case "workspace_id" -> workspaceId = parser.getText();
                case "token" -> token = parser.getText();
                case "user_identifier_key" -> userIdentifierKey = parser.getValueAsString();
                case "created_at" -> createdAt = Instant.parse(parser.getText());
                case "expires_at" -> expiresAt = Instant.parse(parser.getText());
                case "device_count" -> deviceCount = parser.getIntValue();
                case "connected_account_ids" -> connectedAccountIds = strings(parser);
                case "connect_webview_ids" -> connectWebviewIds = strings(parser);
                case "user_identity_id" -> userIdentityId = parser.getValueAsString();
                case "customer_key" -> customerKey = parser.getValueAsString();
                default -> parser.skipChildren();
            }
        }
        return new Session(clientSessionId, workspaceId, token, userIdentifierKey, createdAt, expiresAt, deviceCount,
                connectedAccountIds, connectWebviewIds, userIdentityId, customerKey);
    }

    private static List<String> strings(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            strings.add(parser.getText());
        }
        return strings;
    }
}
