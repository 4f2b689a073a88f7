package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** How the Dev Service cuts lists into pages. */
class PagesTest {

    private static final String LIST = "/devices/list";

    private final FakeSeamServer seam = new FakeSeamServer(0, Set.of("acme"));
    private final FakeSeamClient client = new FakeSeamClient(seam);

    @BeforeEach
    void start() {
        seam.start();
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void pagesThroughTenThousandDevices() {
        for (int i = 0; i < 10; i++) {
            addDevices("acme", i * 1000, 1000);
        }
        List<String> found = new ArrayList<>();
        ObjectNode body = FakeSeamClient.object();
        JsonNode pagination;
        do {
            Response page = client.call(LIST, body, seam.apiKey("acme"));
            page.body().path("devices").forEach(device -> found.add(device.path("device_id").asText()));
            pagination = page.body().path("pagination");
            body.set("page_cursor", pagination.path("next_page_cursor"));
        } while (pagination.path("has_next_page").asBoolean());

        assertThat(found).isEqualTo(IntStream.range(0, 10_000).mapToObj(PagesTest::id).toList());
        assertThat(pagination.path("next_page_cursor").isNull()).isTrue();
        assertThat(pagination.path("next_page_url").isNull()).isTrue();
    }

    @Test
    void cutsAtTheLimit() {
        Response page = client.call(LIST, FakeSeamClient.object().put("limit", 3));

        assertThat(page.body().path("devices")).hasSize(3);
        assertThat(page.body().at("/pagination/has_next_page").asBoolean()).isTrue();
        Response next = client.call(LIST, FakeSeamClient.object().put("limit", 3).set("page_cursor", cursor(page)));
        assertThat(next.body().path("devices")).hasSize(1);
        assertThat(next.body().at("/pagination/has_next_page").asBoolean()).isFalse();
    }

    @Test
    void hasNoNextPageIfTheLimitIsTheSize() {
        Response page = client.call(LIST, FakeSeamClient.object().put("limit", 4));

        assertThat(page.body().path("devices")).hasSize(4);
        assertThat(page.body().at("/pagination/has_next_page").asBoolean()).isFalse();
    }

    @Test
    void continuesAfterADeviceThatIsGone() {
        Response page = client.call("/user_identities/list", FakeSeamClient.object().put("limit", 1));
        String first = page.body().at("/user_identities/0/user_identity_id").asText();
        client.call("/user_identities/delete", FakeSeamClient.object().put("user_identity_id", first));

        Response next = client.call("/user_identities/list", FakeSeamClient.object().put("limit", 1)
                .set("page_cursor", cursor(page)));

        assertThat(next.body().at("/user_identities/0/user_identity_id").asText())
                .isEqualTo(FakeSeamSeed.GUEST_USER_IDENTITY_ID);
    }

    @Test
    void takesACursorForTheSameRequestAlone() {
        JsonNode cursor = cursor(client.call(LIST, FakeSeamClient.object().put("limit", 1)));

        assertThat(client.call(LIST, FakeSeamClient.object().put("limit", 2).set("page_cursor", cursor)).type())
                .isEqualTo("mismatched_page_parameters");
        for (String nonsense : List.of("nonsense", "", "!", "bm9uc2Vuc2U=")) {
            assertThat(client.call(LIST, FakeSeamClient.object().put("limit", 1).put("page_cursor", nonsense)).type())
                    .as(nonsense).isEqualTo("invalid_page_cursor");
        }
        assertThat(client.call(LIST, FakeSeamClient.object().putNull("page_cursor")).status()).isEqualTo(200);
    }

    @Test
    void takesACursorOfTheSameListAlone() {
        JsonNode cursor = cursor(client.call(LIST, FakeSeamClient.object().put("limit", 1)));

        assertThat(client.call("/connect_webviews/list", FakeSeamClient.object().put("limit", 1).set("page_cursor", cursor))
                .type())
                .isEqualTo("mismatched_page_parameters");
    }

    @Test
    void leadsToTheNextPageByUrl() {
        ObjectNode body = FakeSeamClient.object().put("limit", 1).put("connected_account_id",
                FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID);
        String url = client.call(LIST, body).body().at("/pagination/next_page_url").asText();

        Response next = client.call("GET", url.substring(seam.url().length()), FakeSeamClient.object(), seam.apiKey());

        assertThat(next.body().at("/devices/0/device_id").asText()).isEqualTo(FakeSeamSeed.BACK_DOOR_DEVICE_ID);
    }

    @Test
    void returnsADeviceThatReplacesAnotherAtTheEnd() {
        addDevices("acme", 0, 2);
        addDevices("acme", 0, 1);

        Response first = client.call(LIST, FakeSeamClient.object().put("limit", 1), seam.apiKey("acme"));
        Response last = client.call(LIST, FakeSeamClient.object().put("limit", 1).set("page_cursor", cursor(first)),
                seam.apiKey("acme"));

        assertThat(first.body().at("/devices/0/device_id").asText()).isEqualTo(id(1));
        assertThat(last.body().at("/devices/0/device_id").asText()).isEqualTo(id(0));
    }

    private static JsonNode cursor(Response page) {
        return page.body().at("/pagination/next_page_cursor");
    }

    private void addDevices(String workspace, int first, int count) {
        ObjectNode body = FakeSeamClient.object().put("workspace", workspace);
        IntStream.range(first, first + count)
                .forEach(number -> body.withArray("/objects/device").addObject().put("device_id", id(number)));
        assertThat(client.call("/_fake/add", body).status()).isEqualTo(200);
    }

    private static String id(int number) {
        return new UUID(0, number).toString();
    }
}
