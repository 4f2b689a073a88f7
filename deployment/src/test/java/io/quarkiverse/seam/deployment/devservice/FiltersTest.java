package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.FakeSeamClient.Response;
import io.quarkiverse.seam.deployment.devservice.state.FakeSeamSeed;

/** What the fields of a request pick out of the objects of the Dev Service. */
class FiltersTest {

    private static final FakeSeamServer SEAM = new FakeSeamServer(0, Set.of());

    private final FakeSeamClient client = new FakeSeamClient(SEAM);

    @BeforeAll
    static void start() {
        SEAM.start();
    }

    @AfterAll
    static void stop() {
        SEAM.close();
    }

    @BeforeEach
    void reset() {
        client.call("/_fake/reset", FakeSeamClient.object());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /devices/list          | {"device_ids": ["%FRONT%", "%THERMOSTAT%", "%NOBODY%"]}       | Front Door, Thermostat
            /devices/list          | {"connected_account_id": "%RESIDENT%"}                       | Front Door, Back Door
            /devices/list          | {"connected_account_ids": ["%RESIDENT%", "%GUEST%"]}          | Front Door, Back Door, Thermostat
            /devices/list          | {"device_type": "minut_sensor"}                              | Noise Sensor
            /devices/list          | {"device_types": ["august_lock", "ecobee_thermostat"]}       | Front Door, Back Door, Thermostat
            /devices/list          | {"manufacturer": "ecobee"}                                   | Thermostat
            /devices/list          | {"search": "back"}                                           | Back Door
            /devices/list          | {"search": "DOOR"}                                           | Front Door, Back Door
            /devices/list          | {"search": "DOOR", "device_ids": ["%FRONT%"]}                | Front Door
            /devices/list          | {"search": "example home"}                                   | Front Door, Back Door, Thermostat, Noise Sensor
            /devices/list          | {"search": "b2e8a4d3"}                                       | Back Door
            /devices/list          | {"search": "0f4ce2a1"}                                       |
            /devices/list          | {"search": "ecobee_thermostat"}                              |
            /devices/list          | {"space_id": "%SPACE%", "device_type": "minut_sensor"}       | Noise Sensor
            /devices/list          | {"space_id": "%NOBODY%"}                                     |
            /devices/list          | {"created_before": "2000-01-01T00:00:00Z"}                   |
            /devices/list          | {"created_before": "2100-01-01T00:00:00Z", "limit": 1}       | Front Door
            /devices/list          | {"user_identifier_key": "resident_user_identifier_key"}      | Front Door, Back Door
            /devices/list          | {"customer_key": "nobody"}                                   |
            /locks/list            | {}                                                           | Front Door, Back Door
            /locks/list            | {"limit": 1}                                                 | Front Door
            /thermostats/list      | {}                                                           | Thermostat
            /noise_sensors/list    | {"search": "sensor"}                                         | Noise Sensor
            /acs/entrances/list    | {"space_id": "%SPACE%"}                                      | Main Entrance
            /acs/entrances/list    | {"acs_system_id": "%NOBODY%"}                                |
            /spaces/list           | {"space_key": "example-home"}                                | Example Home
            /acs/access_groups/list_accessible_entrances | {"acs_access_group_id": "%GROUP%"}     | Main Entrance
            /devices/list_device_providers | {"provider_category": "noise_sensors"}               | Minut
            """)
    void pick(String path, String body, String names) throws Exception {
        assertThat(names(path, client.call(path, json(body))))
                .isEqualTo(names == null ? List.of() : List.of(names.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /devices/get            | {"name": "Back Door"}            | /device/device_id             | %BACK%
            /locks/get              | {"device_id": "%BACK%"}          | /lock/device_id               | %BACK%
            /spaces/get             | {"space_key": "example-home"}    | /space/space_id               | %SPACE%
            /user_identities/get    | {"user_identity_key": "guest"}   | /user_identity/email_address  | guest@example.com
            /connected_accounts/get | {"email": "guest@example.com"}   | /connected_account/connected_account_id | %GUEST%
            """)
    void getByAKey(String path, String body, String pointer, String value) throws Exception {
        assertThat(client.call(path, json(body)).body().at(pointer).asText()).isEqualTo(filled(value));
    }

    @Test
    void getNeedsAKey() {
        Response response = client.call("/devices/get", FakeSeamClient.object());

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body().at("/error/message").asText()).isEqualTo("Must specify device_id or name");
    }

    @Test
    void metadata() throws Exception {
        client.call("/devices/update",
                json("{\"device_id\": \"%BACK%\", \"custom_metadata\": {\"floor\": \"Second\", \"vip\": true}}"));

        assertThat(names("/devices/list", client.call("/devices/list", json("{\"custom_metadata_has\": {\"vip\": true}}"))))
                .containsExactly("Back Door");
        assertThat(names("/devices/list", client.call("/devices/list", json("{\"custom_metadata_has\": {\"vip\": false}}"))))
                .isEmpty();
        assertThat(names("/devices/list", client.call("/devices/list", json("{\"search\": \"second\"}"))))
                .containsExactly("Back Door");
    }

    /** A session without a key of its own is not found by that of another one of the same user. */
    @Test
    void sessionsByTheKeyOfTheirUser() throws Exception {
        client.call("/client_sessions/create",
                json("{\"user_identifier_key\": \"k1\", \"user_identity_id\": \"%RESIDENT_ID%\"}"));
        client.call("/client_sessions/create", json("{\"user_identity_id\": \"%RESIDENT_ID%\"}"));

        JsonNode found = client.call("/client_sessions/list", json("{\"user_identifier_key\": \"k1\"}")).body()
                .path("client_sessions");

        assertThat(found.findValuesAsText("user_identifier_key")).containsExactly("k1");
    }

    /** The devices of a customer are those of its accounts, also for a session of the customer. */
    @Test
    void devicesOfACustomer() throws Exception {
        client.call("/_fake/add", json("""
                {"objects": {"connected_account": [{"connected_account_id": "%ACCOUNT%", "customer_key": "c1"}],
                             "device": [{"connected_account_id": "%ACCOUNT%", "display_name": "Gate"}]}}"""));
        String token = client.call("/client_sessions/create", json("{\"customer_key\": \"c1\"}")).body()
                .at("/client_session/token").asText();

        String gate = client.call("/devices/list", json("{\"search\": \"gate\"}")).body().at("/devices/0/device_id").asText();
        client.call("/devices/simulate/disconnect", FakeSeamClient.object().put("device_id", gate));

        assertThat(names("/devices/list", client.call("/devices/list", json("{\"customer_key\": \"c1\"}"))))
                .containsExactly("Gate");
        assertThat(client.call("/events/list", json("{\"customer_key\": \"c1\", \"since\": \"2000-01-01T00:00:00Z\"}")).body()
                .path("events").findValuesAsText("customer_key")).containsExactly("c1");
        assertThat(names("/devices/list", client.call("/devices/list", FakeSeamClient.object(), token)))
                .containsExactly("Gate");
    }

    @Test
    void linksInEitherDirection() throws Exception {
        String user = client.call("/acs/users/create", json("{\"acs_system_id\": \"%SYSTEM%\", \"full_name\": \"Visitor\"}"))
                .body().at("/acs_user/acs_user_id").asText();
        ObjectNode membership = FakeSeamClient.object().put("acs_user_id", user).put("acs_access_group_id",
                FakeSeamSeed.ACS_ACCESS_GROUP_ID);
        client.call("/acs/users/add_to_access_group", membership);

        ObjectNode group = FakeSeamClient.object().put("acs_access_group_id", FakeSeamSeed.ACS_ACCESS_GROUP_ID);
        assertThat(client.call("/acs/access_groups/list_users", group).body().at("/acs_users/0/acs_user_id").asText())
                .isEqualTo(user);
        assertThat(client.call("/acs/access_groups/list", FakeSeamClient.object().put("acs_user_id", user)).body()
                .path("acs_access_groups")).hasSize(1);

        client.call("/acs/users/remove_from_access_group", membership);

        assertThat(client.call("/acs/access_groups/list_users", group).body().path("acs_users")).isEmpty();
    }

    @Test
    void relatedObjects() throws Exception {
        JsonNode all = client.call("/spaces/get_related", json("{\"space_ids\": [\"%SPACE%\"]}")).body().path("batch");
        JsonNode some = client.call("/spaces/get_related",
                json("{\"space_keys\": [\"example-home\"], \"include\": [\"devices\", \"spaces\"], \"exclude\": [\"spaces\"]}"))
                .body().path("batch");

        assertThat(all.path("devices")).hasSize(4);
        assertThat(all.path("acs_entrances")).hasSize(1);
        assertThat(all.path("spaces")).hasSize(1);
        assertThat(some.path("devices")).hasSize(4);
        assertThat(some.fieldNames()).toIterable().containsExactly("devices");
    }

    private static List<String> names(String path, Response response) {
        List<String> names = new ArrayList<>();
        assertThat(response.status()).as(response.toString()).isEqualTo(200);
        response.body().elements().next().forEach(object -> names.add(object.path("display_name").asText()));
        return names;
    }

    private static ObjectNode json(String body) throws Exception {
        return (ObjectNode) FakeSeamClient.JSON.readTree(filled(body));
    }

    private static String filled(String text) {
        return text.replace("%FRONT%", FakeSeamSeed.FRONT_DOOR_DEVICE_ID)
                .replace("%BACK%", FakeSeamSeed.BACK_DOOR_DEVICE_ID)
                .replace("%THERMOSTAT%", FakeSeamSeed.THERMOSTAT_DEVICE_ID)
                .replace("%RESIDENT_ID%", FakeSeamSeed.RESIDENT_USER_IDENTITY_ID)
                .replace("%ACCOUNT%", "5d9c33a1-6a5e-4c55-9f0c-3f5a0d6c7b21")
                .replace("%RESIDENT%", FakeSeamSeed.RESIDENT_CONNECTED_ACCOUNT_ID)
                .replace("%GUEST%", FakeSeamSeed.GUEST_CONNECTED_ACCOUNT_ID)
                .replace("%SPACE%", FakeSeamSeed.SPACE_ID)
                .replace("%SYSTEM%", FakeSeamSeed.ACS_SYSTEM_ID)
                .replace("%GROUP%", FakeSeamSeed.ACS_ACCESS_GROUP_ID)
                .replace("%NOBODY%", FakeSeamClient.NOBODY);
    }
}
