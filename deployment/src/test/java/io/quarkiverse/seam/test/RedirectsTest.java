package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.SeamApiException;
import io.quarkus.test.QuarkusUnitTest;

/** No redirect is followed, even if the settings say so: the credentials go to Seam alone. */
class RedirectsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = EveryWay.application()
            .overrideConfigKey("quarkus.rest-client.seam.follow-redirects", "true");

    @RegisterRestClient(configKey = "seam")
    interface Devices {

        @GET
        @Path("/devices/get")
        String get();
    }

    @Inject
    EveryWay everyWay;

    @RestClient
    Devices devices;

    @ParameterizedTest
    @ValueSource(ints = { 301, 302, 303, 307, 308 })
    void toAnotherHost(int status) {
        String name = "RedirectsTest." + status;
        try (RawSeam stranger = new RawSeam(name)) {
            everyWay.server().answer(RawSeam.json(status, "", "Location: " + RawSeam.url(name) + "/devices/get"));

            Stream<Runnable> calls = Stream.concat(Stream.of(devices::get),
                    EveryWay.names().map(way -> () -> EveryWay.call(everyWay.of(way), "get")));

            assertThat(calls).allSatisfy(call -> assertThat(
                    catchThrowableOfType(SeamApiException.class, call::run).statusCode()).isEqualTo(status));
            assertThat(stranger.requests()).isEmpty();
            assertThat(stranger.openConnections()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("io.quarkiverse.seam.test.EveryWay#names")
    void toSeamItself(String way) {
        everyWay.server().answers(RawSeam.json(307, "", "Location: /client_sessions/list"), EveryWay.success()).forget();

        assertThat(catchThrowableOfType(SeamApiException.class, () -> EveryWay.call(everyWay.of(way), "get")).statusCode())
                .isEqualTo(307);
        assertThat(everyWay.server().requests()).hasSize(1);
    }
}
