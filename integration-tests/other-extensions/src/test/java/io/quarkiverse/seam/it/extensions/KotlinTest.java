package io.quarkiverse.seam.it.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Kotlin data classes work as requests and responses, including default values. */
@QuarkusTest
@WithTestResource(Server.class)
class KotlinTest {

    @RestClient
    KotlinLocks locks;

    Server server;

    @Test
    void dataClass() {
        server.respond("/locks/get",
                "{\"lock\":{\"device_id\":\"d1\",\"nickname\":null,\"is_online\":false,\"tags\":[\"a\"],\"new\":1},\"ok\":true}");

        assertThat(locks.get(new Which("d1", null))).isEqualTo(new Lock("d1", false, null, List.of("a")));
        assertThat(server.requests("/locks/get")).last().extracting(Server.Request::body)
                .isEqualTo("{\"device_id\":\"d1\"}");
    }

    @Test
    void defaultValues() {
        server.respond("/locks/get", "{\"lock\":{\"device_id\":\"d1\"},\"ok\":true}");
        server.respond("/locks/list", "{\"locks\":[{\"device_id\":\"d1\"}],\"ok\":true}");

        Lock lock = new Lock("d1", true, null, List.of());
        assertThat(locks.get(new Which("d1", 1))).isEqualTo(lock);
        assertThat(locks.list(new Which("d1", 1)).await().indefinitely()).containsExactly(lock);
    }
}
