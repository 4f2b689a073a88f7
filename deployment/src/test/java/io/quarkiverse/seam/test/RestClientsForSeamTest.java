package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.test.QuarkusUnitTest;

/** Credentials, envelope, JSON and exceptions are added to every REST client with the config key seam, and to no other. */
class RestClientsForSeamTest {

    private static final String NAME = "RestClientsForSeamTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    Devices.class, Device.class, Strangers.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .overrideConfigKey("quarkus.rest-client.stranger.url", RawSeam.url(NAME));

    @RegisterRestClient(configKey = "seam")
    interface Devices {

        @POST
        @Path("/devices/list")
        List<Device> list(Map<String, Object> request);

        @GET
        @Path("/devices/get")
        Device get();
    }

    record Device(String deviceId, DeviceType deviceType) {
        enum DeviceType {
            LOCK
        }
    }

    @RegisterRestClient(configKey = "stranger")
    interface Strangers {

        @GET
        @Path("/anything")
        Map<String, Object> get();
    }

    @Inject
    ClientSessions clientSessions;

    @RestClient
    Devices devices;

    @RestClient
    Strangers strangers;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME);
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void theExtensionsOwnInterface() {
        seam.answer(RawSeam.session("s1", "seam_cst1"));

        assertThat(clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey("user-1").build()).token())
                .isEqualTo("seam_cst1");

        RawSeam.Request request = seam.lastRequest();
        assertThat(request.method() + " " + request.path()).isEqualTo("POST /client_sessions/create");
        assertThat(request.header("Authorization")).isEqualTo("Bearer seam_test1_key");
        assertThat(request.body()).isEqualTo("{\"user_identifier_key\":\"user-1\"}");
    }

    @Test
    void anInterfaceOfTheApplicationWithTheConfigKey() {
        seam.answer(RawSeam.json(200, "{\"devices\":[{\"device_id\":\"d1\",\"device_type\":\"LOCK\"},"
                + "{\"device_id\":\"d2\",\"device_type\":\"A_NEW_ONE\"}],\"pagination\":{},\"ok\":true}"));

        assertThat(devices.list(Map.of("limit", 2)))
                .containsExactly(new Device("d1", Device.DeviceType.LOCK), new Device("d2", null));
        assertThat(seam.lastRequest().header("Authorization")).isEqualTo("Bearer seam_test1_key");

        seam.answer(RawSeam.error(404, "device_not_found", "No such device"));
        assertThatThrownBy(devices::get).isInstanceOf(SeamNotFoundException.class).hasMessage("No such device");
    }

    @Test
    void anotherRestClientOfTheApplication() {
        seam.answer(RawSeam.json(200, "{\"client_session\":{\"a\":1},\"ok\":true}"));

        assertThat(strangers.get()).containsOnlyKeys("client_session", "ok");
        assertThat(seam.lastRequest().headers().toString()).doesNotContain("seam_test1_key");

        seam.answer(RawSeam.error(404, "device_not_found", "No such device"));
        assertThatThrownBy(strangers::get).isInstanceOf(WebApplicationException.class);
    }
}
