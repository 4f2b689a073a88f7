package io.quarkiverse.seam.it.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

/** With Hibernate Validator, constraints on the parameters of an interface are checked before anything is sent. */
@QuarkusTest
@WithTestResource(Server.class)
class ValidationTest {

    private static final String PATH = "/doors/get";

    record Which(@NotBlank String deviceId) {
    }

    record Door(String deviceId) {
    }

    @RegisterRestClient(configKey = "seam")
    interface Doors {

        @POST
        @Path(PATH)
        Door get(@Valid @NotNull Which which);

        @POST
        @Path(PATH)
        Uni<Door> later(@Valid @NotNull Which which);

        @POST
        @Path("/doors/{kind}")
        Door constrained(@Pattern(regexp = "[a-z]+") String kind, Which which);
    }

    @RestClient
    Doors doors;

    @Inject
    @SeamWorkspace("acme")
    Doors doorsOfAcme;

    Server server;

    @BeforeEach
    void forget() {
        server.respond(PATH, "{\"door\":{\"device_id\":\"d1\"},\"ok\":true}").forget(PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = { "get", "later", "acme", "constrained" })
    void rejectsInvalidArguments(String method) {
        assertThatThrownBy(() -> call(method, new Which(" "), "GET")).isInstanceOf(ConstraintViolationException.class)
                .satisfies(failure -> assertThat(((ConstraintViolationException) failure).getConstraintViolations())
                        .hasSize(1));
        assertThat(server.requests(PATH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "get", "later", "acme", "constrained" })
    void acceptsValidArguments(String method) {
        assertThat(call(method, new Which("d1"), "get")).isEqualTo(new Door("d1"));
        assertThat(server.requests(PATH)).hasSize(1);
    }

    @Test
    void rejectsANullBody() {
        assertThatThrownBy(() -> doors.get(null)).isInstanceOf(ConstraintViolationException.class);
    }

    private Door call(String method, Which which, String kind) {
        return switch (method) {
            case "get" -> doors.get(which);
            case "later" -> doors.later(which).await().indefinitely();
            case "acme" -> doorsOfAcme.get(which);
            case "constrained" -> doors.constrained(kind, which);
            default -> throw new IllegalArgumentException(method);
        };
    }
}
