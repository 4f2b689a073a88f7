package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;

import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** The build of an application fails with the message for an unsupported feature. */
class SubResourceTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Root.class, Locks.class))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .assertException(failure -> assertThat(failure).isInstanceOf(DeploymentException.class)
                    .hasMessageStartingWith("SubResourceTest.Root.locks is a sub-resource"));

    @RegisterRestClient(configKey = "seam")
    interface Root {
        @Path("/locks")
        Locks locks();
    }

    interface Locks {
        @POST
        @Path("/get")
        Map<String, Object> get(Map<String, Object> request);
    }

    @Test
    void isRejected() {
        fail("The application must not be built");
    }
}
