package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.annotation.JsonRootName;

import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** Which member of a response is the value that a method returns. */
class ResponseKeyTest {

    private static final String NAME = "ResponseKeyTest";
    private static final UserIdentity JO = new UserIdentity("i1", null);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    Identities.class, UserIdentity.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @JsonRootName("user_identity")
    record UserIdentity(String userIdentityId, Instant createdAt) {
    }

    @RegisterRestClient(configKey = "seam")
    interface Identities {

        @POST
        @Path("/user_identities/get")
        UserIdentity get();

        @POST
        @Path("/user_identities/list")
        List<UserIdentity> list();

        @POST
        @Path("/user_identities/list")
        Map<String, UserIdentity> byName();

        @POST
        @Path("/acs/users/get")
        @ResponseKey("owner")
        UserIdentity owner();

        @POST
        @Path("/acs/users/list")
        @ResponseKey("members")
        Uni<List<UserIdentity>> members();

        @POST
        @Path("/acs/users/get")
        @ResponseKey("name")
        String name();

        @POST
        @Path("/acs/users/get")
        String everything();

        @POST
        @Path("/acs/users/get")
        @ResponseKey("owner")
        Response response();
    }

    @RestClient
    Identities identities;

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
    void theNameOfTheType() {
        returns("{\"more\":{},\"user_identity\":{\"user_identity_id\":\"i1\"},\"ok\":true}");

        assertThat(identities.get()).isEqualTo(JO);
    }

    @Test
    void theFirstMemberForACollectionWhateverItsPlural() {
        for (String plural : List.of("user_identities", "user_identitys", "people")) {
            returns("{\"pagination\":{},\"ok\":true,\"" + plural + "\":[{\"user_identity_id\":\"i1\"}],\"more\":[]}");

            assertThat(identities.list()).containsExactly(JO);
        }
        returns("{\"user_identities\":{\"jo\":{\"user_identity_id\":\"i1\"}},\"ok\":true}");
        assertThat(identities.byName()).containsExactly(Map.entry("jo", JO));
    }

    @Test
    void theNameAtTheMethodWins() {
        returns("{\"user_identity\":{},\"others\":[],\"owner\":{\"user_identity_id\":\"i1\"},"
                + "\"members\":[{\"user_identity_id\":\"i1\"}],\"name\":\"Jo\",\"ok\":true}");

        assertThat(identities.owner()).isEqualTo(JO);
        assertThat(identities.members().await().indefinitely()).containsExactly(JO);
        assertThat(identities.name()).isEqualTo("Jo");
        assertThat(identities.everything()).as("text without a name").startsWith("{\"user_identity\"");
        assertThat(identities.name()).isEqualTo("Jo");
        try (Response response = identities.response()) {
            assertThat(response.readEntity(UserIdentity.class)).isEqualTo(JO);
        }
    }

    @Test
    void aResponseWithoutTheValue() {
        returns("{\"others\":[],\"ok\":true}");

        invalid("ResponseKeyTest.Identities.owner (/acs/users/get): Seam's response has no \"owner\"",
                () -> identities.owner());
        invalid("ResponseKeyTest.Identities.get (/user_identities/get): Seam's response has no \"user_identity\"",
                () -> identities.get());

        returns("{\"user_identities\":null,\"more\":[{\"user_identity_id\":\"i1\"}],\"ok\":true}");
        invalid("ResponseKeyTest.Identities.list (/user_identities/list): Seam's response has no value",
                () -> identities.list());
    }

    @Test
    void aValueThatCannotBeRead() {
        returns("{\"user_identities\":[{},{\"created_at\":\"seam_cst1Secret\"}],\"ok\":true}");
        invalid("ResponseKeyTest.Identities.list (/user_identities/list): Seam's response cannot be read as java.util.List<"
                + UserIdentity.class.getName()
                + "> (at \"user_identities[1].created_at\" of type java.time.Instant, line 1, column 38)",
                () -> identities.list());

        returns("{\"user_identity\":[1],\"ok\":true}");
        invalid("ResponseKeyTest.Identities.get (/user_identities/get): Seam's response cannot be read as "
                + UserIdentity.class.getName()
                + " (at \"user_identity\" of type " + UserIdentity.class.getName() + ", line 1, column 18)",
                () -> identities.get());

        returns("{\"user_identities\":{\"seam_cst1Secret\":1},\"ok\":true}");
        assertThatThrownBy(() -> identities.byName()).isInstanceOf(SeamInvalidResponseException.class)
                .message().startsWith("ResponseKeyTest.Identities.byName (/user_identities/list): ").contains("user_identities")
                .doesNotContain("Secret");

        returns("{\"user_identity\":{\"created_at\":x}}");
        assertThatThrownBy(() -> identities.get()).isInstanceOf(SeamInvalidResponseException.class)
                .message().startsWith("ResponseKeyTest.Identities.get (/user_identities/get): ").contains("user_identity")
                .contains(UserIdentity.class.getName());
    }

    private void returns(String json) {
        seam.answer(RawSeam.json(200, json));
    }

    private static void invalid(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isExactlyInstanceOf(SeamInvalidResponseException.class).hasMessage(message);
    }
}
