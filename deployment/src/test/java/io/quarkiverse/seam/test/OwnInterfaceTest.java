package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** What an application's own interface for Seam may look like. */
class OwnInterfaceTest {

    private static final String NAME = "OwnInterfaceTest";
    private static final Device FRONT_DOOR = new Device("d1", "Front Door");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    Counting.class, Devices.class, Device.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    record Device(String deviceId, String name) {
    }

    interface Counting {

        @POST
        @Path("/devices/count")
        int count(Map<String, Object> request);

        @POST
        @Path("/devices/is_any")
        boolean isAny(Map<String, Object> request);
    }

    @RegisterRestClient(configKey = "seam")
    interface Devices extends Counting {

        @GET
        @Path("/devices/page")
        List<Device> page(@QueryParam("limit") int limit, @QueryParam("after") long after,
                @QueryParam("managed") boolean managed, @QueryParam("name") String name);

        default Device first() {
            return page(1, 0, true, null).get(0);
        }

        @POST
        @Path("/devices/get")
        CompletionStage<Device> later(Map<String, Object> request);

        @POST
        @Path("/devices/get")
        RestResponse<Device> withHeaders(Map<String, Object> request);

        @POST
        @Path("/devices/get")
        Uni<RestResponse<Device>> withHeadersLater(Map<String, Object> request);

        @POST
        @Path("/devices/get")
        Response response(Map<String, Object> request);
    }

    @RestClient
    Devices devices;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.json(200,
                "{\"device\":{\"device_id\":\"d1\",\"name\":\"Front Door\"},\"ok\":true}", "seam-request-id: r1"));
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void primitivesInAnInheritedMethod() {
        seam.answer(RawSeam.json(200, "{\"count\":3,\"ok\":true}"));
        assertThat(devices.count(Map.of("limit", 2))).isEqualTo(3);
        assertThat(seam.lastRequest().path()).isEqualTo("/devices/count");
        assertThat(seam.lastRequest().body()).isEqualTo("{\"limit\":2}");

        seam.answer(RawSeam.json(200, "{\"is_any\":true,\"ok\":true}"));
        assertThat(devices.isAny(Map.of())).isTrue();
    }

    @Test
    void queryParameters() {
        seam.answer(RawSeam.json(200, "{\"devices\":[{\"device_id\":\"d1\",\"name\":\"Front Door\"}],\"ok\":true}"));

        assertThat(devices.page(2, 1L << 40, true, "Fröntdoor & more")).containsExactly(FRONT_DOOR);

        assertThat(seam.lastRequest().method()).isEqualTo("GET");
        assertThat(seam.lastRequest().path()).isEqualTo(
                "/devices/page?limit=2&after=1099511627776&managed=true&name=Fr%C3%B6ntdoor+%26+more");
    }

    @Test
    void aDefaultMethod() {
        seam.answer(RawSeam.json(200, "{\"devices\":[{\"device_id\":\"d1\",\"name\":\"Front Door\"}],\"ok\":true}"));

        assertThat(devices.first()).isEqualTo(FRONT_DOOR);
        assertThat(seam.lastRequest().path()).isEqualTo("/devices/page?limit=1&after=0&managed=true");
    }

    @Test
    void aCompletionStage() {
        assertThat(devices.later(Map.of("device_id", "d1"))).succeedsWithin(Duration.ofSeconds(30))
                .isEqualTo(FRONT_DOOR);

        seam.answer(RawSeam.error(404, "device_not_found", "No such device"));
        assertThatThrownBy(devices.later(Map.of("device_id", "d1")).toCompletableFuture()::join)
                .hasCauseInstanceOf(SeamNotFoundException.class);
    }

    @Test
    void aRestResponse() {
        RestResponse<Device> response = devices.withHeaders(Map.of("device_id", "d1"));

        assertThat(response.getEntity()).isEqualTo(FRONT_DOOR);
        assertThat(response.getHeaderString("seam-request-id")).isEqualTo("r1");
        assertThat(devices.withHeadersLater(Map.of("device_id", "d1")).await().indefinitely().getEntity())
                .isEqualTo(FRONT_DOOR);

        seam.answer(RawSeam.error(404, "device_not_found", "No such device"));
        assertThatThrownBy(() -> devices.withHeaders(Map.of())).isInstanceOf(SeamNotFoundException.class);
        assertThatThrownBy(devices.withHeadersLater(Map.of()).await()::indefinitely)
                .isInstanceOf(SeamNotFoundException.class);
    }

    @Test
    void aResponse() {
        try (Response response = devices.response(Map.of("device_id", "d1"))) {
            assertThat(response.getHeaderString("seam-request-id")).isEqualTo("r1");
            assertThat(response.readEntity(Device.class)).isEqualTo(FRONT_DOOR);
        }

        seam.answer(RawSeam.error(404, "device_not_found", "No such device"));
        assertThatThrownBy(() -> devices.response(Map.of())).isInstanceOf(SeamNotFoundException.class);
    }
}
