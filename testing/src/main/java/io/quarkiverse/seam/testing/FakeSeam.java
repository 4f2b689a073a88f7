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

/**
 * Controls the Dev Service for Seam that the application under test calls. Inject it with {@link InjectFakeSeam}.
 * <p>
 * The methods throw an {@link IllegalArgumentException} if the Dev Service rejects the arguments, and an
 * {@link IllegalStateException} if it cannot be reached.
 */
public final class FakeSeam {

    /** The name of the default workspace in {@link #sessions(String)} and in the records. */
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

    /** The URL of the Dev Service for Seam. */
    public URI url() {
        return url;
    }

    /** The client sessions of all workspaces in the order of creation, including those that are expired or revoked. */
    public List<Session> sessions() {
        return list("/_fake/sessions", "sessions", Session[].class);
    }

    /**
     * The client sessions of one workspace in the order of creation, including those that are expired or revoked.
     *
     * @param workspace the name as in {@code @SeamWorkspace}, or {@link #DEFAULT_WORKSPACE}
     */
    public List<Session> sessions(String workspace) {
        return list("/_fake/sessions?workspace=" + URLEncoder.encode(workspace, StandardCharsets.UTF_8), "sessions",
                Session[].class);
    }

    /** The requests that the application has sent since the last reset, oldest first; a maximum of the last 1,000. */
    public List<Request> requests() {
        return list("/_fake/requests", "requests", Request[].class);
    }

    /** Makes the next response fail. */
    public void failNext(Failure failure) {
        failNext(1, failure);
    }

    /**
     * Makes the next responses fail. Failures apply in the order in which they were added.
     *
     * @param responses how many, from 1 to 1,000
     */
    public void failNext(int responses, Failure failure) {
        post("/_fake/fail_next", failure.times(responses));
    }

    /** Responds to every request with 503 and an empty body, until {@link #endOutage()} or the end of the test. */
    public void outage() {
        post("/_fake/outage", Map.of("active", true));
    }

    /** Ends the outage that {@link #outage()} began. */
    public void endOutage() {
        post("/_fake/outage", Map.of("active", false));
    }

    /**
     * Restores the initial data, and removes all requests and failures. Called automatically before and after
     * each test.
     */
    public void reset() {
        post("/_fake/reset", Map.of());
    }

    private <T> List<T> list(String path, String name, Class<T[]> type) {
        JsonNode response = send(HttpRequest.newBuilder(url.resolve(path)).build());
        return List.of(JSON.convertValue(response.path(name), type));
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
            JsonNode body = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException(body.at("/error/message").asText(response.body()));
            }
            return body;
        } catch (IOException e) {
            throw new IllegalStateException("The Dev Service for Seam does not respond at " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * A client session. The lists are never null.
     *
     * @param workspace the name as in {@code @SeamWorkspace}, or {@link #DEFAULT_WORKSPACE}
     * @param workspaceId Seam's id of the workspace
     * @param userIdentifierKey null if there is none
     * @param userIdentityId null if there is none
     * @param customerKey null if there is none
     * @param revokedAt null if it is not revoked
     */
    public record Session(String clientSessionId, String workspace, String workspaceId, String token,
            String userIdentifierKey, String userIdentityId, String customerKey, List<String> connectedAccountIds,
            List<String> connectWebviewIds, int deviceCount, Instant createdAt, Instant expiresAt, Instant revokedAt) {
    }

    /**
     * A request and its response. Credentials are left out of it.
     *
     * @param requestId the id that the response has as well
     * @param time when the request arrived
     * @param query null if the URL has none
     * @param body empty if there is none; credentials are masked, and it is cut after 10,000 characters
     * @param workspace the name of the workspace that the credentials belong to; null if they were rejected
     * @param status the HTTP status; null if there is no response yet, or the connection was closed before it
     * @param durationMs the time until the response in milliseconds; null if there is none yet
     */
    public record Request(String requestId, Instant time, String method, String path, String query, String body,
            String workspace, Integer status, Long durationMs) {
    }
}
