package io.quarkiverse.seam.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The stand-in for Seam that the application under test talks to. Inject it with {@link InjectFakeSeam}. */
public final class FakeSeam {

    /** The name of the workspace that is not a named one. */
    public static final String DEFAULT_WORKSPACE = "Default workspace";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;

    FakeSeam(URI url) {
        this.url = url;
    }

    /** Where the stand-in listens. */
    public URI url() {
        return url;
    }

    /** All client sessions of all workspaces, in the order of their creation, the expired and revoked ones too. */
    public List<Session> sessions() {
        return list("/_fake/sessions", "sessions", Session[].class);
    }

    /**
     * The client sessions of one workspace.
     *
     * @param workspace its name as in {@code @SeamWorkspace}, or {@link #DEFAULT_WORKSPACE}
     */
    public List<Session> sessions(String workspace) {
        return list("/_fake/sessions?workspace=" + URLEncoder.encode(workspace, StandardCharsets.UTF_8), "sessions",
                Session[].class);
    }

    /** What the application asked of Seam since the last reset, in the order asked; the last 1,000 at the most. */
    public List<Request> requests() {
        return list("/_fake/requests", "requests", Request[].class);
    }

    /** Makes the next answer fail. */
    public void failNext(Failure failure) {
        failNext(1, failure);
    }

    /** Makes the next answers fail, after those that were asked to fail before. */
    public void failNext(int answers, Failure failure) {
        post("/_fake/fail_next", failure.times(answers));
    }

    /** Has every request answered with 503 and an empty body from now on, until {@link #endOutage()} or the next test. */
    public void outage() {
        post("/_fake/outage", Map.of("active", true));
    }

    /** Has Seam answer again. */
    public void endOutage() {
        post("/_fake/outage", Map.of("active", false));
    }

    /** Forgets sessions, requests and failures. Happens by itself before and after each test. */
    public void reset() {
        post("/_fake/reset", Map.of());
    }

    private <T> List<T> list(String path, String name, Class<T[]> type) {
        JsonNode answer = send(HttpRequest.newBuilder(url.resolve(path)).build());
        return List.of(JSON.convertValue(answer.path(name), type));
    }

    private void post(String path, Map<String, Object> body) {
        send(HttpRequest.newBuilder(url.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()))
                .build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            JsonNode answer = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException(answer.at("/error/message").asText(response.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("The stand-in for Seam doesn't answer at " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * A client session.
     *
     * @param workspace the name of its workspace
     * @param userIdentifierKey null where it has no user
     * @param revokedAt null where it is not revoked
     */
    public record Session(String clientSessionId, String workspace, String workspaceId, String token,
            String userIdentifierKey, String userIdentityId, String customerKey, List<String> connectedAccountIds,
            List<String> connectWebviewIds, int deviceCount, Instant createdAt, Instant expiresAt, Instant revokedAt) {
    }

    /**
     * A request, without the credentials it carried.
     *
     * @param query null where the URL has none
     * @param body empty where there is none; credentials in it are masked, and what is beyond 10,000 characters is cut off
     * @param workspace the name of the workspace whose credentials it carried; null where they were refused
     * @param status null where it is not answered yet, or was cut off before
     * @param durationMs null where it is not answered yet
     */
    public record Request(String requestId, Instant time, String method, String path, String query, String body,
            String workspace, Integer status, Long durationMs) {
    }
}
