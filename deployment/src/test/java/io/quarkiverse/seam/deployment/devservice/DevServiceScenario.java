package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** A Dev Service for all tests of a class, which is reset before each of them. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DevServiceScenario {

    static final String FRONT_DOOR = FakeSeamSeed.FRONT_DOOR_DEVICE_ID;
    static final String BACK_DOOR = FakeSeamSeed.BACK_DOOR_DEVICE_ID;
    static final String THERMOSTAT = FakeSeamSeed.THERMOSTAT_DEVICE_ID;
    static final String BEFORE_ALL_EVENTS = "2000-01-01T00:00:00Z";

    private static final ApiFacts FACTS = ApiFacts.read();

    final TestClock clock = new TestClock();
    final FakeSeamServer server = new FakeSeamServer(0, Set.of("acme"), clock);
    final FakeSeamClient client = new FakeSeamClient(server);

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void reset() {
        call("/_fake/reset", Map.of());
    }

    /** The response, which is one of success and has the right shape. */
    JsonNode call(String path, Map<String, ?> fields) {
        Response response = response(path, fields);
        assertThat(response.status()).as("%s %s responded %s", path, fields, response.body()).isEqualTo(200);
        FACTS.endpoint(path).ifPresent(
                endpoint -> assertThat(new ShapeCheck(FACTS).mistakesIn(endpoint, response.body())).as(path).isEmpty());
        return response.body();
    }

    Response response(String path, Map<String, ?> fields) {
        return client.call(path, FakeSeamClient.JSON.valueToTree(fields));
    }

    void fails(int status, String type, String path, Map<String, ?> fields) {
        Response response = response(path, fields);
        assertThat(response.type()).as(response.toString()).isEqualTo(type);
        assertThat(response.status()).isEqualTo(status);
    }

    JsonNode device(String id) {
        return call("/devices/get", Map.of("device_id", id)).path("device");
    }

    boolean isLocked(String device) {
        return device(device).at("/properties/locked").asBoolean();
    }

    /** The attempt as it is by now. */
    JsonNode again(JsonNode response) {
        return call("/action_attempts/get",
                Map.of("action_attempt_id", response.at("/action_attempt/action_attempt_id").asText())).path("action_attempt");
    }

    String status(JsonNode response) {
        return again(response).path("status").asText();
    }

    /** A time from now. */
    String in(long seconds) {
        return clock.instant().plusSeconds(seconds).toString();
    }

    /** All events about a device. */
    List<String> eventTypes(String device) {
        List<String> types = new ArrayList<>();
        call("/events/list", Map.of("since", BEFORE_ALL_EVENTS, "device_id", device)).path("events")
                .forEach(event -> types.add(event.path("event_type").asText()));
        return types;
    }

    /** The latest event of the type. */
    JsonNode event(String type) {
        JsonNode events = call("/events/list", Map.of("since", BEFORE_ALL_EVENTS, "event_type", type)).path("events");
        assertThat(events).as(type).isNotEmpty();
        return events.get(events.size() - 1);
    }
}
