package io.quarkiverse.seam.testing;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkiverse.seam.accesscodes.AccessCode;
import io.quarkiverse.seam.accesscodes.UnmanagedAccessCode;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.UnmanagedDevice;
import io.quarkiverse.seam.events.EventType;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.runtime.envelope.SeamJson;

/**
 * Controls the Dev Service for Seam that the application under test calls. Inject it with {@link InjectFakeSeam}.
 * <p>
 * The methods throw an {@link IllegalArgumentException} if the Dev Service rejects the arguments, and an
 * {@link IllegalStateException} if it cannot be reached.
 */
public final class FakeSeam {

    /** The name of the default workspace in {@link #sessions(String)} and in the records. */
    public static final String DEFAULT_WORKSPACE = "Default workspace";

    /** A lock of the resident, locked and online. */
    public static final String FRONT_DOOR_DEVICE_ID = "a1d7f3c2-0b6e-4f58-8c93-2e4b6d8f0a11";
    /** Another lock of the resident. */
    public static final String BACK_DOOR_DEVICE_ID = "b2e8a4d3-1c7f-4069-9da4-3f5c7e9a1b22";
    public static final String THERMOSTAT_DEVICE_ID = "c3f9b5e4-2d80-417a-8eb5-4a6d8fab2c33";
    public static final String NOISE_SENSOR_DEVICE_ID = "e4a0c6f5-3e91-428b-8fc6-5b7e9a0c4d55";

    /** The connected account of the resident, with the two locks. */
    public static final String RESIDENT_CONNECTED_ACCOUNT_ID = "3ea0b67f-649f-4131-bfe3-f2035e77a3f9";
    /** The connected account of the guest, with the thermostat. */
    public static final String GUEST_CONNECTED_ACCOUNT_ID = "6e1cad57-b244-40ca-b4f3-30a46c8000d4";
    /** The connected account of the building, with the access system. */
    public static final String BUILDING_CONNECTED_ACCOUNT_ID = "f7c1d9b2-58e4-4a06-b3d7-9e2f1a4c6b05";
    /** The connected account of the building, with the noise sensor. */
    public static final String NOISE_SENSOR_CONNECTED_ACCOUNT_ID = "0a8d2e1c-69f5-4b17-a4e8-1f3a2b5d7c16";

    public static final String ACS_SYSTEM_ID = "15b2d7e8-4fa3-4c9d-a0e7-6c8f0b1d5e66";
    public static final String ACS_ENTRANCE_ID = "26c3e8f9-50b4-4dae-b1f8-7d901c2e6f77";
    public static final String ACS_ENCODER_ID = "37d4f90a-61c5-4ebf-82a9-8ea12d3f7088";
    public static final String ACS_ACCESS_GROUP_ID = "48e50a1b-72d6-4fc0-93ba-9fb23e408199";
    /** The space with all devices and the entrance. */
    public static final String SPACE_ID = "59f61b2c-83e7-40d1-a4cb-a0c34f5192aa";

    public static final String RESIDENT_USER_IDENTITY_ID = "8a4e2c5b-7d31-4f96-8b20-c1d5e9f30a47";
    public static final String GUEST_USER_IDENTITY_ID = "9b5f3d6c-8e42-40a7-9c31-d2e6fa041b58";

    /** The client session of the resident. */
    public static final String CLIENT_SESSION_ID = "d40ac6f5-3e91-428b-9fc6-5b7e90bc3d44";
    public static final String RESIDENT_USER_IDENTIFIER_KEY = "resident_user_identifier_key";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    /** Reads and writes the records of the extension. */
    private static final ObjectMapper SEAM = new SeamJson(List.of()).mapper().copy()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    /** That of {@code UserIdentity} is {@code user_identity}. */
    private static final SnakeCaseStrategy RESOURCES = new SnakeCaseStrategy();

    /** Longer than all attempts to deliver an event. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

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

    /** The managed devices of all workspaces in the order of creation. */
    public List<Device> devices() {
        return all(Device.class);
    }

    /** The unmanaged devices of all workspaces in the order of creation. */
    public List<UnmanagedDevice> unmanagedDevices() {
        return all(UnmanagedDevice.class);
    }

    /** The managed access codes of all workspaces in the order of creation. */
    public List<AccessCode> accessCodes() {
        return all(AccessCode.class);
    }

    /** The unmanaged access codes of all workspaces in the order of creation. */
    public List<UnmanagedAccessCode> unmanagedAccessCodes() {
        return all(UnmanagedAccessCode.class);
    }

    /** What has happened in all workspaces since the last reset, oldest first. */
    public List<SeamEvent> events() {
        return all(SeamEvent.class);
    }

    /**
     * All objects of a kind in all workspaces, in the order of creation.
     *
     * @param type the type that the clients return, such as {@code UserIdentity}; one that has an id
     */
    public <T> List<T> all(Class<T> type) {
        String resource = type == SeamEvent.class ? "event" : RESOURCES.translate(type.getSimpleName());
        JsonNode response = send(request("/_fake/objects?resource=" + resource).build());
        List<T> objects = new ArrayList<>();
        response.path("objects").forEach(object -> objects.add(read(object, type)));
        return List.copyOf(objects);
    }

    /**
     * Adds a device to the default workspace.
     *
     * @param device what is null is made up as far as Seam always returns it, such as the id; an id that is given must be a
     *        UUID;
     *        the device is online unless its properties say otherwise
     * @return the device as it is now
     */
    public Device addDevice(Device device) {
        return addDevice(DEFAULT_WORKSPACE, device);
    }

    /**
     * Adds a device to a workspace.
     *
     * @param workspace the name as in {@code @SeamWorkspace}, or {@link #DEFAULT_WORKSPACE}
     * @param device what is null is made up as far as Seam always returns it
     * @return the device as it is now
     */
    public Device addDevice(String workspace, Device device) {
        ObjectNode fields = SEAM.valueToTree(device);
        if (fields.path("properties") instanceof ObjectNode properties) {
            // Only there to be read
            properties.remove("provider_metadata");
        }
        JsonNode response = post("/_fake/add",
                Map.of("workspace", workspace, "objects", Map.of("device", List.of(fields))));
        return read(response.at("/objects/device/0"), Device.class);
    }

    /**
     * Sends an event to the webhook of the application, signed, as Seam does. Returns when the delivery is done: all
     * observers have returned, or the application has not responded with 2xx to the last attempt either.
     * <p>
     * For a {@code @QuarkusTest}; a {@code @QuarkusIntegrationTest} needs {@link #sendTo(URI, SeamEvent)}.
     *
     * @param event what is null is made up as far as Seam always sends it, such as the id; one that was received before is
     *        sent as it was
     * @return the message and the attempts
     * @throws UndeliveredEventException if no attempt succeeds, for instance since an observer throws an exception each time
     */
    public Delivery send(SeamEvent event) {
        return send(DEFAULT_WORKSPACE, event);
    }

    /**
     * Sends an event to the webhook of a workspace in the application.
     *
     * @param workspace the name as in {@code @SeamWorkspace}, or {@link #DEFAULT_WORKSPACE}
     * @see #send(SeamEvent)
     */
    public Delivery send(String workspace, SeamEvent event) {
        return delivered(Map.of("workspace", workspace, "event", fields(event)));
    }

    /**
     * Sends an event to a URL on this machine, for a {@code @QuarkusIntegrationTest} or an endpoint of your own. It is signed
     * with the secret of the default workspace that the Dev Service supplies, or with that of the webhook that was created
     * for the URL.
     *
     * @param url such as {@code http://localhost:8081/seam/webhook}
     * @see #send(SeamEvent)
     */
    public Delivery sendTo(URI url, SeamEvent event) {
        return sendTo(DEFAULT_WORKSPACE, url, event);
    }

    /**
     * Sends an event to a URL on this machine.
     *
     * @see #sendTo(URI, SeamEvent)
     */
    public Delivery sendTo(String url, SeamEvent event) {
        return sendTo(URI.create(url), event);
    }

    /**
     * Sends an event to a URL on this machine, signed with the secret of a workspace.
     *
     * @param workspace the name as in {@code @SeamWorkspace}, or {@link #DEFAULT_WORKSPACE}
     * @param url such as {@code http://localhost:8081/seam/webhook/acme}
     * @see #sendTo(URI, SeamEvent)
     */
    public Delivery sendTo(String workspace, URI url, SeamEvent event) {
        return delivered(Map.of("workspace", workspace, "url", url.toString(), "event", fields(event)));
    }

    private Delivery delivered(Map<String, Object> request) {
        Delivery delivery = JSON.convertValue(post("/_fake/send", request).path("delivery"), Delivery.class);
        if (!delivery.delivered()) {
            throw new UndeliveredEventException(delivery);
        }
        return delivery;
    }

    private static JsonNode fields(SeamEvent event) {
        if (event.raw() != null) {
            try {
                return SEAM.readTree(event.raw());
            } catch (IOException e) {
                throw new IllegalArgumentException("raw() of the event is not JSON", e);
            }
        }
        ObjectNode fields = SEAM.valueToTree(event);
        if (event.eventType() == null) {
            fields.put("event_type", type(event));
        }
        return fields;
    }

    /** That of a {@code LockUnlockedEvent} is {@code lock.unlocked}, whose constant is {@code LOCK_UNLOCKED}. */
    private static String type(SeamEvent event) {
        String name = event.getClass().getSimpleName();
        try {
            for (Field constant : EventType.class.getFields()) {
                if (name.equalsIgnoreCase(constant.getName().replace("_", "") + "Event")) {
                    return ((EventType) constant.get(null)).value();
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalArgumentException("The event needs an eventType");
    }

    /** Takes a device offline: action attempts that it is involved in fail. */
    public void disconnect(String deviceId) {
        post("/_fake/connection", Map.of("device_id", deviceId, "online", false));
    }

    /** Brings a device back online. */
    public void connect(String deviceId) {
        post("/_fake/connection", Map.of("device_id", deviceId, "online", true));
    }

    /**
     * Makes all action attempts fail from now on, also those that are held, until {@link #completeAttempts()} or the end of
     * the test.
     *
     * @param type the type of the error, such as {@code device_disconnected}
     * @param message the message of the error
     */
    public void failAttempts(String type, String message) {
        post("/_fake/attempts", Map.of("outcome", "error", "type", type, "message", message));
    }

    /** Keeps all action attempts pending from now on, until {@link #completeAttempts()} or the end of the test. */
    public void holdAttempts() {
        post("/_fake/attempts", Map.of("outcome", "pending"));
    }

    /**
     * Makes all action attempts take this time from now on before they succeed, until {@link #completeAttempts()} or the end
     * of the test. Without it, an attempt succeeds before the next request.
     *
     * @param time at most 10 minutes, in whole milliseconds
     */
    public void slowAttempts(Duration time) {
        post("/_fake/attempts", Map.of("outcome", "success", "delay_ms", time.toMillis()));
    }

    /** Makes all action attempts succeed from now on, also those that are held. This is the initial state. */
    public void completeAttempts() {
        post("/_fake/attempts", Map.of("outcome", "success"));
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
     * Restores the initial data, and removes all requests, failures and what was decided about action attempts. Called
     * automatically before and after each test.
     */
    public void reset() {
        post("/_fake/reset", Map.of());
    }

    private <T> List<T> list(String path, String name, Class<T[]> type) {
        JsonNode response = send(request(path).build());
        return List.of(JSON.convertValue(response.path(name), type));
    }

    private static <T> T read(JsonNode json, Class<T> type) {
        try {
            return SEAM.treeToValue(json, type);
        } catch (IOException e) {
            throw new IllegalStateException("The Dev Service for Seam returned no " + type.getSimpleName(), e);
        }
    }

    private JsonNode post(String path, Map<String, Object> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE);
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

    /**
     * What came of an event that was sent.
     *
     * @param messageId the header {@code svix-id}, the same in all attempts
     * @param url null if the application has not said where it listens
     * @param delivered whether the last response was 2xx
     * @param attempts a maximum of 8
     */
    public record Delivery(String messageId, String eventId, String eventType, URI url, boolean delivered,
            List<Attempt> attempts) {
    }

    /**
     * An attempt to deliver an event.
     *
     * @param status the HTTP status; null if there was no response
     * @param failure why there was no response; null if there was one
     */
    public record Attempt(Integer status, String failure, long durationMs) {
    }
}
