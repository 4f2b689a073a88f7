package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** What methods of an application's own interface may return. */
class OwnTypesTest {

    private static final String NAME = "OwnTypesTest";
    private static final String DEVICE = "{\"device_id\":\"d1\",\"name\":null,\"level\":0.1,\"new\":1}";
    private static final Device D1 = new Device("d1", Optional.empty(), new BigDecimal("0.1"));

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    Devices.class, Device.class, Page.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @JsonRootName("device")
    record Device(String deviceId, Optional<String> name, BigDecimal level) {
    }

    record Page<T>(List<T> items) {
    }

    @RegisterRestClient(configKey = "seam")
    interface Devices {

        @POST
        @Path("/devices/list")
        Set<Device> set();

        @POST
        @Path("/devices/list")
        Device[] array();

        @POST
        @Path("/devices/list")
        Collection<Device> collection();

        @POST
        @Path("/devices/get")
        JsonNode node();

        @POST
        @Path("/devices/get")
        Map<String, Object> map();

        @POST
        @Path("/devices/get")
        String text();

        @POST
        @Path("/devices/get")
        byte[] bytes();

        @POST
        @Path("/devices/get")
        Optional<Device> optional();

        @POST
        @Path("/devices/get")
        Uni<Optional<Device>> optionalLater();

        @POST
        @Path("/devices/page")
        Page<Device> page();

        @POST
        @Path("/devices/get/{id}")
        Device byId(String id);
    }

    @RestClient
    Devices devices;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.json(200, "{\"device\":" + DEVICE + ",\"ok\":true}"));
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void collections() {
        seam.answer(RawSeam.json(200, "{\"devices\":[" + DEVICE + "],\"pagination\":{},\"ok\":true}"));

        assertThat(devices.set()).containsExactly(D1);
        assertThat(devices.array()).containsExactly(D1);
        assertThat(devices.collection()).containsExactly(D1);
    }

    @Test
    void json() {
        assertThat(devices.node().get("device_id").textValue()).isEqualTo("d1");
        assertThat(devices.map()).containsEntry("device_id", "d1");
    }

    @Test
    void theWholeResponse() {
        String whole = "{\"device\":" + DEVICE + ",\"ok\":true}";

        assertThat(devices.text()).isEqualTo(whole);
        assertThat(new String(devices.bytes(), StandardCharsets.UTF_8)).isEqualTo(whole);
    }

    @Test
    void anOptional() {
        assertThat(devices.optional()).contains(D1);
        assertThat(devices.optionalLater().await().indefinitely()).contains(D1);

        for (String nothing : List.of("{\"device\":null,\"ok\":true}", "{\"ok\":true}")) {
            seam.answer(RawSeam.json(200, nothing));

            assertThat(devices.optional()).isEmpty();
            assertThat(devices.optionalLater().await().indefinitely()).isEmpty();
        }
    }

    @Test
    void aGenericType() {
        seam.answer(RawSeam.json(200, "{\"result\":{\"items\":[" + DEVICE + "]},\"ok\":true}"));

        assertThat(devices.page().items()).containsExactly(D1);
    }

    @Test
    void aPathParameterWithoutAnnotation() {
        assertThat(devices.byId("d1")).isEqualTo(D1);
        assertThat(seam.lastRequest().path()).isEqualTo("/devices/get/d1");
        assertThat(seam.lastRequest().body()).isEmpty();
    }
}
