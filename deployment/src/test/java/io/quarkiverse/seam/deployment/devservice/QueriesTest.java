package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** What the Dev Service understands in a query string. */
class QueriesTest {

    private static final String FRONT = FakeSeamSeed.FRONT_DOOR_DEVICE_ID;
    private static final String BACK = FakeSeamSeed.BACK_DOOR_DEVICE_ID;

    private final FakeSeamServer seam = new FakeSeamServer(0, Set.of());
    private final FakeSeamClient client = new FakeSeamClient(seam);

    @BeforeEach
    void start() {
        seam.start();
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @ParameterizedTest
    @CsvSource({ "floor=1, 2", "floor=1&custom_metadata_has.vip=true, 1", "floor=2, 0", "Floor=1, 0", "nosuch=1, 0" })
    void readsAnObject(String has, int found) {
        setMetadata();

        assertThat(devices("custom_metadata_has." + has)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = { "device_ids=%s&device_ids=%s", "device_ids[]=%s&device_ids[]=%s", "device_ids=%s,%s",
            "device_ids=%s%%2C%s", "device_ids=%s&device_ids=%s&_strict=true" })
    void readsAList(String query) {
        assertThat(devices(query.formatted(FRONT, BACK).replace("[]", "%5B%5D"))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "device_ids=%s", "device_ids[]=%s" })
    void readsAListOfOne(String query) {
        assertThat(devices(query.formatted(FRONT).replace("[]", "%5B%5D"))).isEqualTo(1);
    }

    @Test
    void takesACommaAsItIsInAStrictQuery() {
        Response response = get("/devices/list", "_strict=true&device_ids=" + FRONT + ',' + BACK);

        assertThat(response.errors("device_ids/0").path(0).asText()).isEqualTo("Invalid uuid");
    }

    @ParameterizedTest
    @ValueSource(strings = { "page_cursor=", "device_types=", "device_ids%5B%5D=", "limit=%203" })
    void readsNothing(String query) {
        assertThat(get("/devices/list", query).status()).as(get("/devices/list", query).toString()).isEqualTo(200);
    }

    @Test
    void changesNothingForAnEmptyList() {
        Response response = client.call("DELETE", "/spaces/remove_devices?space_id=" + FakeSeamSeed.SPACE_ID + "&device_ids=",
                FakeSeamClient.object(), seam.apiKey());

        assertThat(response.status()).as(response.toString()).isEqualTo(200);
        assertThat(devices("space_id=" + FakeSeamSeed.SPACE_ID)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({ "true, 200", "TRUE, 200", "yes, 200", "1, 200", "false, 200", "No, 200", "0, 200", "maybe, 400" })
    void readsABoolean(String value, int status) {
        assertThat(get("/client_sessions/list", "without_user_identifier_key=" + value).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({ "limit=1&limit=2, limit", "custom_metadata_has=a&custom_metadata_has.b=c, custom_metadata_has",
            "custom_metadata_has.a=b&custom_metadata_has.a=c, custom_metadata_has.a",
            "device_ids=a&device_ids%5B%5D=b, device_ids",
            "custom_metadata_has=a, custom_metadata_has", "limit=many, limit", "limit=1e99, limit" })
    void namesWhatItDoesNotUnderstand(String query, String field) {
        Response response = get("/devices/list", query);

        assertThat(response.status()).as(response.toString()).isEqualTo(400);
        assertThat(response.type()).isEqualTo("invalid_input");
        assertThat(response.errors(field).path(0).asText()).as(response.toString()).isNotEmpty();
    }

    @Test
    void leadsToTheNextPageOfARequestWithAnyFields() {
        setMetadata();
        ObjectNode body = FakeSeamClient.object().put("limit", 1).put("created_before", "2100-01-01T00:00:00+01:00");
        body.putObject("custom_metadata_has").put("floor", "1").put("a, b", true);
        body.putArray("device_ids").add(FRONT).add(BACK);
        body.putNull("page_cursor");
        String url = client.call("/devices/list", body).body().at("/pagination/next_page_url").asText();

        Response next = client.call("GET", url.substring(seam.url().length()), FakeSeamClient.object(), seam.apiKey());

        assertThat(next.body().at("/devices/0/device_id").asText()).as(next.toString()).isEqualTo(BACK);
        assertThat(next.body().at("/pagination/has_next_page").asBoolean()).isFalse();
    }

    private void setMetadata() {
        ObjectNode front = FakeSeamClient.object().put("device_id", FRONT);
        front.putObject("custom_metadata").put("floor", "1").put("a, b", true).put("vip", true);
        client.call("/devices/update", front);
        ObjectNode back = FakeSeamClient.object().put("device_id", BACK);
        back.putObject("custom_metadata").put("floor", "1").put("a, b", true);
        client.call("/devices/update", back);
    }

    private int devices(String query) {
        Response response = get("/devices/list", query);
        assertThat(response.status()).as(response.toString()).isEqualTo(200);
        return response.body().path("devices").size();
    }

    private Response get(String path, String query) {
        return client.call("GET", path + '?' + query, FakeSeamClient.object(), seam.apiKey());
    }
}
