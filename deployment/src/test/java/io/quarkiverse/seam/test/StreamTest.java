package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Multi;

/** A method that returns a stream fails the build, with a message that says what to do. */
class StreamTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Devices.class))
            .assertException(failure -> assertThat(failure).hasMessage(
                    "StreamTest.Devices.list returns a stream, but Seam returns one value: return it, or a Uni of it"));

    @RegisterRestClient(configKey = "seam")
    interface Devices {

        @GET
        @Path("/devices/list")
        Multi<String> list();
    }

    @Test
    void theBuildFails() {
        fail(QuarkusUnitTest.THE_BUILD_WAS_EXPECTED_TO_FAIL);
    }
}
