package io.quarkiverse.seam.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.seam.phones.Phones;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A test can use a client that the application does not refer to. */
@QuarkusTest
@WithTestResource(CannedSeam.class)
class ClientOfATestTest {

    CannedSeam seam;

    @Inject
    Phones phones;

    @Test
    void callsSeam() {
        seam.returns("/phones/get", "\"phone\": {\"device_id\": \"p1\"}");

        assertThat(phones.get("p1").deviceId()).isEqualTo("p1");
        assertThat(seam.request("/phones/get")).isEqualTo("{\"device_id\":\"p1\"}");
    }
}
