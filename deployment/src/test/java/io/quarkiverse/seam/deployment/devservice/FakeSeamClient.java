package io.quarkiverse.seam.deployment.devservice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** Calls a Dev Service with JSON. */
final class FakeSeamClient {

    /** The id of nothing. */
    static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    static final ObjectMapper JSON = new ObjectMapper();

    /** One for all, since each has a thread and a TLS context of its own. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final FakeSeamServer seam;

    FakeSeamClient(FakeSeamServer seam) {
        this.seam = seam;
    }

    record Response(int status, JsonNode body, String behaviour) {

        String type() {
            return body.at("/error/type").asText();
        }

        /** @param field its name, or a path with slashes to what is within it */
        JsonNode errors(String field) {
            return body.at("/error/validation_errors/" + field + "/_errors");
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** With credentials that the endpoint accepts. */
    Response call(Endpoint endpoint, JsonNode body) {
        return call(endpoint.path(), body, endpoint.credentials().contains("api_key") ? seam.apiKey()
                : FakeSeamSeed.PERSONAL_ACCESS_TOKEN);
    }

    Response call(String path, JsonNode body) {
        return call(path, body, seam.apiKey());
    }

    /** @param token null for none */
    Response call(String path, JsonNode body, String token) {
        return call("POST", path, body, token);
    }

    Response call(String method, String path, JsonNode body, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(seam.url() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Response(response.statusCode(), JSON.readTree(response.body()),
                    response.headers().firstValue("seam-dev-service").orElse(null));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
