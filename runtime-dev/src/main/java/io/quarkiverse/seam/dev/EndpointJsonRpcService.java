package io.quarkiverse.seam.dev;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.dev.SeamJsonRpcService.Outcome;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.DevServiceSettings;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.runtime.annotations.JsonRpcDescription;

/** The methods of the pages Devices and Explorer, and the tool that calls any endpoint. */
public class EndpointJsonRpcService {

    /** The build step's action that describes an endpoint. */
    public static final String DESCRIBE = "describe";

    private static final String DESCRIBE_IN_DEV_MODE = "quarkus-seam_" + DESCRIBE;

    private static final String PAGE_CURSOR = "next_page_cursor";

    @Inject
    DevWorkspaces workspaces;

    @JsonRpcDescription("Calls an endpoint of Seam's API and returns the response. In a workspace that uses the Dev Service for "
            + "Seam, it calls any endpoint. In any other workspace, it only calls endpoints that read, and masks every secret "
            + "in the response. The tool describe tells what an endpoint accepts")
    public Outcome<String> call(
            @JsonRpcDescription("The path of the endpoint, such as /devices/list") String path,
            @JsonRpcDescription("The fields of the request, as the tool describe names them") Map<String, Object> body,
            @JsonRpcDescription("The name of the workspace, as returned by the tool workspaces. The default workspace if "
                    + "absent") String workspace) {
        String name = workspace == null || workspace.isBlank() ? ConfiguredWorkspaces.DEFAULT : workspace;
        boolean[] masks = { true };
        Outcome<String> outcome = SeamJsonRpcService.attempt(() -> {
            boolean reads = reads(path);
            masks[0] = !workspaces.usesDevService(name);
            if (masks[0] && !reads) {
                throw new IllegalArgumentException("The workspace " + name + " does not use the Dev Service for Seam, and "
                        + path + " changes something. This tool only reads there");
            }
            return send(name, path, body, reads).toPrettyString();
        });
        return masks[0] ? Outcome.masked(outcome, Secrets::maskJson) : outcome;
    }

    /** For the page Explorer. Not a tool, since it also returns what has to be masked. */
    public Outcome<Exchange> send(String workspace, String path, Map<String, Object> body) {
        return SeamJsonRpcService.attempt(() -> {
            String response = send(workspace, path, body, reads(path)).toPrettyString();
            return new Exchange(Secrets.maskJson(response), response);
        });
    }

    /** The objects of the Dev Service whose id a field of a form may have. The real Seam is not called for that. */
    public Outcome<List<DevChoice>> choices(String workspace, String resource, String idField) {
        return SeamJsonRpcService.attempt(() -> {
            if (!workspaces.usesDevService(workspace)) {
                throw new IllegalArgumentException(
                        "The workspace " + workspace + " does not use the Dev Service for Seam");
            }
            return workspaces.client(workspace, DevUIEndpoints.class)
                    .objects(resource, workspace.equals(ConfiguredWorkspaces.DEFAULT) ? DevServiceSettings.DEFAULT_WORKSPACE
                            : workspace)
                    .stream().map(object -> DevChoice.of(object, idField)).toList();
        });
    }

    /** @param cursor of the page; empty for the first one */
    public Outcome<Devices> devices(String workspace, String cursor) {
        return SeamJsonRpcService.attempt(() -> {
            Map<String, Object> request = new LinkedHashMap<>();
            if (!cursor.isEmpty()) {
                request.put("page_cursor", cursor);
            }
            JsonNode response = send(workspace, "/devices/list", request, true);
            List<DevDevice> devices = new ArrayList<>();
            response.path("devices").forEach(device -> devices.add(DevDevice.of(device)));
            return new Devices(devices, response.path("pagination").path(PAGE_CURSOR).textValue());
        });
    }

    public Outcome<DevDevice> device(String workspace, String deviceId) {
        return SeamJsonRpcService.attempt(() -> DevDevice
                .of(send(workspace, "/devices/get", Map.of("device_id", deviceId), true).path("device")));
    }

    /** Calls an endpoint that acts on a device. */
    public Outcome<DevAttempt> act(String workspace, String path, Map<String, Object> body) {
        return SeamJsonRpcService.attempt(() -> DevAttempt.of(send(workspace, path, body, false).path("action_attempt")));
    }

    public Outcome<DevAttempt> actionAttempt(String workspace, String actionAttemptId) {
        return SeamJsonRpcService.attempt(() -> DevAttempt.of(send(workspace, "/action_attempts/get",
                Map.of("action_attempt_id", actionAttemptId), true).path("action_attempt")));
    }

    private JsonNode send(String workspace, String path, Map<String, Object> body, boolean reads) {
        DevUIEndpoints endpoints = workspaces.client(workspace, DevUIEndpoints.class);
        String withoutSlash = path.substring(1);
        return reads ? endpoints.read(withoutSlash, body) : endpoints.change(withoutSlash, body);
    }

    /** @throws IllegalArgumentException if there is no such endpoint */
    private static boolean reads(String path) {
        Map<String, Map<String, Object>> description = DevConsoleManager.invoke(DESCRIBE_IN_DEV_MODE,
                Map.of("path", String.valueOf(path)));
        if (description.containsKey("failure")) {
            throw new IllegalArgumentException(description.get("failure").get("message").toString());
        }
        return description.get("value").get("reads").equals(true);
    }

    /**
     * @param shown the response with its secrets masked
     * @param response to copy, or to show if it is from the Dev Service
     */
    public record Exchange(String shown, String response) {
    }

    /** @param nextCursor null if this is the last page */
    public record Devices(List<DevDevice> devices, String nextCursor) {
    }

    /**
     * @param id null if the endpoint returns no attempt, so that its work is done
     * @param status {@code pending}, {@code success} or {@code error}
     * @param problem why it failed; null if it did not
     */
    public record DevAttempt(String id, String status, String problem) {

        static DevAttempt of(JsonNode attempt) {
            if (!attempt.isObject()) {
                return new DevAttempt(null, "success", null);
            }
            String message = attempt.path("error").path("message").textValue();
            return new DevAttempt(attempt.path("action_attempt_id").textValue(), attempt.path("status").textValue(),
                    message == null ? attempt.path("error").path("type").textValue() : Secrets.mask(message));
        }
    }
}
