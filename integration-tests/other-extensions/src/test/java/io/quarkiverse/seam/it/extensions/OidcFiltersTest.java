package io.quarkiverse.seam.it.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;

/** OIDC filters that are registered for all REST clients do not replace the credentials of Seam. */
@QuarkusTest
@WithTestResource(Server.class)
class OidcFiltersTest {

    private static final String PATH = "/things/get";
    private static final String USER_TOKEN = "token-of-the-user";

    @RegisterRestClient(configKey = "seam")
    interface Things {

        @POST
        @Path(PATH)
        Map<String, Object> get(Map<String, Object> request);

        @POST
        @Path(PATH)
        Uni<Map<String, Object>> later(Map<String, Object> request);

        @POST
        @Path(PATH)
        Map<String, Object> withoutBody();
    }

    @RegisterRestClient(configKey = "other")
    interface Other {

        @POST
        @Path("/other")
        Map<String, Object> get(Map<String, Object> request);
    }

    @RestClient
    Things things;

    @RestClient
    Other other;

    Server server;

    /** The token that the second filter propagates. */
    @Produces
    @Dependent
    static TokenCredential user() {
        return new TokenCredential(USER_TOKEN, "bearer");
    }

    @Test
    void doNotReplaceTheCredentialsOfSeam() {
        server.respond(PATH, "{\"thing\":{},\"ok\":true}").respond("/other", "{}");

        other.get(Map.of());
        things.get(Map.of());
        things.later(Map.of()).await().indefinitely();
        things.withoutBody();

        assertThat(server.requests("/token")).as("requests of the OIDC client").isNotEmpty();
        assertThat(server.requests("/other")).singleElement().extracting(Server.Request::authorization)
                .isEqualTo(List.of("Bearer " + USER_TOKEN));
        assertThat(server.requests(PATH)).hasSize(3).allSatisfy(
                request -> assertThat(request.authorization()).containsExactly("Bearer seam_test1_key"));
    }
}
