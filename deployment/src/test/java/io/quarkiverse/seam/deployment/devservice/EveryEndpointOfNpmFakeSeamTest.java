package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamCredentials.PersonalAccessToken;
import io.quarkiverse.seam.SeamCredentials.PublishableKey;
import io.quarkiverse.seam.SeamInvalidInputException;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.SeamRoutes;
import io.quarkiverse.seam.accesscodes.AccessCode;
import io.quarkiverse.seam.accesscodes.CreateAccessCodeRequest;
import io.quarkiverse.seam.accesscodes.CreateMultipleRequest;
import io.quarkiverse.seam.accesscodes.CreateUnmanagedAccessCodeRequest;
import io.quarkiverse.seam.accesscodes.DeleteAccessCodeRequest;
import io.quarkiverse.seam.accesscodes.ListAccessCodesRequest;
import io.quarkiverse.seam.accesscodes.ListUnmanagedAccessCodesRequest;
import io.quarkiverse.seam.accesscodes.UnmanagedAccessCode;
import io.quarkiverse.seam.accesscodes.UpdateAccessCodeRequest;
import io.quarkiverse.seam.accesscodes.UpdateUnmanagedAccessCodeRequest;
import io.quarkiverse.seam.acs.entrances.GrantAccessRequest;
import io.quarkiverse.seam.acs.systems.AcsSystem;
import io.quarkiverse.seam.acs.users.AcsUser;
import io.quarkiverse.seam.acs.users.AddToAccessGroupRequest;
import io.quarkiverse.seam.acs.users.CreateAcsUserRequest;
import io.quarkiverse.seam.acs.users.DeleteAcsUserRequest;
import io.quarkiverse.seam.acs.users.ListAcsUsersRequest;
import io.quarkiverse.seam.acs.users.RemoveFromAccessGroupRequest;
import io.quarkiverse.seam.acs.users.SuspendRequest;
import io.quarkiverse.seam.acs.users.UnsuspendRequest;
import io.quarkiverse.seam.acs.users.UpdateAcsUserRequest;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttemptStatus;
import io.quarkiverse.seam.actionattempts.ListActionAttemptsRequest;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.connectedaccounts.ConnectedAccount;
import io.quarkiverse.seam.connectedaccounts.UpdateConnectedAccountRequest;
import io.quarkiverse.seam.connectwebviews.ConnectWebview;
import io.quarkiverse.seam.connectwebviews.CreateConnectWebviewRequest;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.DeviceProvider;
import io.quarkiverse.seam.devices.DeviceType;
import io.quarkiverse.seam.devices.ListDevicesRequest;
import io.quarkiverse.seam.devices.UnmanagedDevice;
import io.quarkiverse.seam.devices.UpdateDeviceRequest;
import io.quarkiverse.seam.devices.UpdateUnmanagedDeviceRequest;
import io.quarkiverse.seam.events.DeviceConnectedEvent;
import io.quarkiverse.seam.events.GetEventRequest;
import io.quarkiverse.seam.events.ListEventsRequest;
import io.quarkiverse.seam.noisesensors.noisethresholds.CreateNoiseThresholdRequest;
import io.quarkiverse.seam.noisesensors.noisethresholds.DeleteNoiseThresholdRequest;
import io.quarkiverse.seam.noisesensors.noisethresholds.NoiseThreshold;
import io.quarkiverse.seam.noisesensors.noisethresholds.UpdateNoiseThresholdRequest;
import io.quarkiverse.seam.test.RawSeam;
import io.quarkiverse.seam.thermostats.CoolRequest;
import io.quarkiverse.seam.thermostats.FanMode;
import io.quarkiverse.seam.thermostats.HeatCoolRequest;
import io.quarkiverse.seam.thermostats.HeatRequest;
import io.quarkiverse.seam.thermostats.SetFanModeRequest;
import io.quarkiverse.seam.useridentities.AddAcsUserRequest;
import io.quarkiverse.seam.useridentities.CreateUserIdentityRequest;
import io.quarkiverse.seam.webhooks.CreateWebhookRequest;
import io.quarkiverse.seam.webhooks.Webhook;
import io.quarkiverse.seam.workspaces.CreateWorkspaceRequest;
import io.quarkiverse.seam.workspaces.Workspace;
import io.quarkus.test.QuarkusUnitTest;

/** The clients call every endpoint that Seam's own fake server has, and read its responses. */
@Tag("node")
class EveryEndpointOfNpmFakeSeamTest {

    private static final String NAME = "EveryEndpointOfNpmFakeSeamTest";
    private static final String LOCK = "august_device_1";
    private static final String OTHER_LOCK = "august_device_2";
    private static final String THERMOSTAT = "ecobee_device_1";
    private static final String NOISE_SENSOR = "minut_device_1";
    private static final String SYSTEM = "visionline_acs_system_1";
    private static final String ACCOUNT = "john_connected_account_id";
    private static final String WORKSPACE = "seed_workspace_1";
    private static final String ACCESS_TOKEN = "seam_at1_longtoken";
    private static final Instant TOMORROW = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, NpmFakeSeam.class, SeamPackages.class, Server.class,
                    CalledPaths.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.action-attempts.poll-interval", "1ms")
            .overrideConfigKey("quarkus.seam.api-key", "seam_apikey1_token");

    /** One server for all tests. */
    @Singleton
    static class Server {

        private NpmFakeSeam seam;

        @PostConstruct
        void start() {
            try {
                seam = NpmFakeSeam.start(URI.create(RawSeam.url(NAME)).getPort());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @PreDestroy
        void stop() throws InterruptedException {
            seam.close();
        }

        String url() {
            return seam.url();
        }
    }

    @Provider
    @Singleton
    public static class CalledPaths implements ClientRequestFilter {

        private final Set<String> paths = ConcurrentHashMap.newKeySet();

        @Override
        public void filter(ClientRequestContext request) {
            paths.add(request.getUri().getPath());
        }
    }

    @Inject
    Server server;

    @Inject
    CalledPaths called;

    @Inject
    Seam seam;

    private final Map<String, ThrowingCallable> calls = new LinkedHashMap<>();

    EveryEndpointOfNpmFakeSeamTest() {
        accessCodes();
        accessControl();
        actionAttempts();
        clientSessions();
        connectedAccounts();
        devices();
        events();
        locks();
        noiseThresholds();
        thermostats();
        userIdentities();
        webhooks();
        workspaces();
    }

    static Stream<String> paths() {
        return new EveryEndpointOfNpmFakeSeamTest().calls.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void calls(String path) throws Throwable {
        assertThat(server.url()).isEqualTo(RawSeam.url(NAME));
        called.paths.clear();

        calls.get(path).call();

        assertThat(called.paths).contains(path);
    }

    @Test
    void leavesNoneOut() throws Exception {
        List<String> documented = Stream.of(SeamRoutes.class.getMethods()).filter(accessor -> accessor.isDefault())
                .flatMap(accessor -> Stream.of(accessor.getReturnType().getMethods()))
                .filter(method -> method.isAnnotationPresent(Path.class))
                .map(method -> method.getAnnotation(Path.class).value()).toList();
        assertThat(documented).hasSize(201);
        HttpClient client = HttpClient.newHttpClient();
        Set<String> found = new TreeSet<>();
        for (String path : documented) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(server.url() + path))
                            .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")).build(),
                            BodyHandlers.ofString());
            if (response.statusCode() != 404 || !response.body().equals("404")) {
                found.add(path);
            }
        }

        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(found).hasSize(71);
    }

    private void accessCodes() {
        calls.put("/access_codes/create", () -> {
            AccessCode code = seam.accessCodes().create(CreateAccessCodeRequest.builder().deviceId(LOCK).name("Guest")
                    .code("1234").startsAt(TOMORROW).endsAt(TOMORROW.plusSeconds(3600)).build());
            assertThat(code.code()).isEqualTo("1234");
            assertThat(code.isManaged()).isTrue();
            assertThat(code.startsAt()).isEqualTo(TOMORROW);
            assertThat(code.errors()).isEmpty();
        });
        calls.put("/access_codes/create_multiple", () -> assertThat(seam.accessCodes().createMultiple(
                CreateMultipleRequest.builder().deviceIds(LOCK, OTHER_LOCK).name("Staff").code("4321").build()))
                .extracting(AccessCode::deviceId).containsExactly(LOCK, OTHER_LOCK));
        calls.put("/access_codes/generate_code",
                () -> assertThat(seam.accessCodes().generateCode(LOCK).code()).matches("\\d+"));
        calls.put("/access_codes/get", () -> {
            AccessCode created = accessCode();
            assertThat(seam.accessCodes().getById(created.accessCodeId()).createdAt()).isEqualTo(created.createdAt());
        });
        calls.put("/access_codes/list", () -> {
            AccessCode created = accessCode();
            assertThat(seam.accessCodes().listAll(ListAccessCodesRequest.builder().deviceId(LOCK).build()))
                    .extracting(AccessCode::accessCodeId).contains(created.accessCodeId());
        });
        calls.put("/access_codes/update", () -> {
            String id = accessCode().accessCodeId();
            seam.accessCodes().update(UpdateAccessCodeRequest.builder().accessCodeId(id).name("Cleaner").build());
            assertThat(seam.accessCodes().getById(id).name()).isEqualTo("Cleaner");
        });
        calls.put("/access_codes/delete", () -> {
            String id = accessCode().accessCodeId();
            seam.accessCodes().delete(DeleteAccessCodeRequest.builder().accessCodeId(id).build());
            rejected("not_found", () -> seam.accessCodes().getById(id));
        });
        calls.put("/access_codes/pull_backup_access_code", () -> rejected("access_code_not_time_bound",
                () -> seam.accessCodes().pullBackupAccessCode(accessCode().accessCodeId())));
        calls.put("/access_codes/simulate/create_unmanaged_access_code",
                () -> assertThat(unmanagedAccessCode().isManaged()).isFalse());
        calls.put("/access_codes/unmanaged/list", () -> {
            UnmanagedAccessCode created = unmanagedAccessCode();
            assertThat(
                    seam.unmanagedAccessCodes().list(ListUnmanagedAccessCodesRequest.builder().deviceId(LOCK).build()).items())
                    .extracting(UnmanagedAccessCode::accessCodeId).contains(created.accessCodeId());
        });
        calls.put("/access_codes/unmanaged/update", () -> {
            String id = unmanagedAccessCode().accessCodeId();
            seam.unmanagedAccessCodes().update(
                    UpdateUnmanagedAccessCodeRequest.builder().accessCodeId(id).isManaged(true).build());
            assertThat(seam.accessCodes().getById(id).isManaged()).isTrue();
        });
    }

    private AccessCode accessCode() {
        return seam.accessCodes().create(CreateAccessCodeRequest.builder().deviceId(LOCK).name("Guest").build());
    }

    private UnmanagedAccessCode unmanagedAccessCode() {
        return seam.accessCodeSimulations().createUnmanagedAccessCode(
                CreateUnmanagedAccessCodeRequest.builder().deviceId(LOCK).name("By hand").code("9999").build());
    }

    private void accessControl() {
        calls.put("/acs/entrances/get",
                () -> rejected("acs_entrance_not_found", () -> seam.acsEntrances().get("no-entrance")));
        calls.put("/acs/entrances/grant_access", () -> rejected("acs_entrance_not_found",
                () -> seam.acsEntrances().grantAccess(
                        GrantAccessRequest.builder().acsEntranceId("no-entrance").acsUserId(acsUser().acsUserId()).build())));
        calls.put("/acs/entrances/list", () -> assertThat(seam.acsEntrances().list()).isEqualTo(SeamPage.of(List.of())));
        calls.put("/acs/systems/get", () -> {
            AcsSystem system = seam.acsSystems().get(SYSTEM);
            assertThat(system.name()).isEqualTo("Fake Visionline System");
            assertThat(system.externalType().isKnown()).isTrue();
        });
        calls.put("/acs/systems/list",
                () -> assertThat(seam.acsSystems().list()).extracting(AcsSystem::acsSystemId).containsExactly(SYSTEM));
        calls.put("/acs/users/create", () -> assertThat(acsUser().fullName()).isEqualTo("Jo"));
        calls.put("/acs/users/get", () -> {
            AcsUser user = acsUser();
            assertThat(seam.acsUsers().getById(user.acsUserId())).isEqualTo(user);
        });
        calls.put("/acs/users/list", () -> {
            AcsUser user = acsUser();
            assertThat(seam.acsUsers().listAll(ListAcsUsersRequest.builder().acsSystemId(SYSTEM).build())).contains(user);
        });
        calls.put("/acs/users/update", () -> {
            String id = acsUser().acsUserId();
            seam.acsUsers().update(UpdateAcsUserRequest.builder().acsUserId(id).fullName("Jo Bloggs").build());
            assertThat(seam.acsUsers().getById(id).fullName()).isEqualTo("Jo Bloggs");
        });
        calls.put("/acs/users/suspend", () -> assertThat(suspended().isSuspended()).isTrue());
        calls.put("/acs/users/unsuspend", () -> {
            String id = suspended().acsUserId();
            seam.acsUsers().unsuspend(UnsuspendRequest.builder().acsUserId(id).build());
            assertThat(seam.acsUsers().getById(id).isSuspended()).isFalse();
        });
        calls.put("/acs/users/delete", () -> {
            String id = acsUser().acsUserId();
            seam.acsUsers().delete(DeleteAcsUserRequest.builder().acsUserId(id).build());
            rejected("acs_user_not_found", () -> seam.acsUsers().getById(id));
        });
        calls.put("/acs/users/add_to_access_group", () -> rejected("acs_access_group_not_found",
                () -> seam.acsUsers().addToAccessGroup(AddToAccessGroupRequest.builder().acsUserId(acsUser().acsUserId())
                        .acsAccessGroupId("no-group").build())));
        calls.put("/acs/users/remove_from_access_group", () -> rejected("acs_access_group_not_found",
                () -> seam.acsUsers().removeFromAccessGroup(RemoveFromAccessGroupRequest.builder()
                        .acsUserId(acsUser().acsUserId()).acsAccessGroupId("no-group").build())));
    }

    private AcsUser acsUser() {
        return seam.acsUsers().create(CreateAcsUserRequest.builder().acsSystemId(SYSTEM).fullName("Jo").build());
    }

    private AcsUser suspended() {
        String id = acsUser().acsUserId();
        seam.acsUsers().suspend(SuspendRequest.builder().acsUserId(id).build());
        return seam.acsUsers().getById(id);
    }

    private void actionAttempts() {
        calls.put("/action_attempts/get", () -> {
            ActionAttempt<?> attempt = seam.locks().lockDoor(LOCK);
            assertThat(attempt.status()).isEqualTo(ActionAttemptStatus.PENDING);
            assertThat(seam.actionAttempts().get(attempt.actionAttemptId()).status()).isEqualTo(ActionAttemptStatus.SUCCESS);
        });
        calls.put("/action_attempts/list", () -> {
            String id = seam.locks().lockDoor(LOCK).actionAttemptId();
            assertThat(seam.actionAttempts().list(ListActionAttemptsRequest.builder().actionAttemptIds(id).build()).items())
                    .extracting(ActionAttempt::actionAttemptId).containsExactly(id);
        });
    }

    private void clientSessions() {
        calls.put("/client_sessions/create", () -> assertThat(seam.clientSessions()
                .create(CreateClientSessionRequest.builder().userIdentifierKey("user-1").build()).token())
                .startsWith("seam_cst"));
        calls.put("/client_sessions/get",
                () -> assertThat(seam.clientSessions().getById("cst1").connectedAccountIds()).containsExactly(ACCOUNT));
        calls.put("/client_sessions/get_or_create",
                () -> assertThat(seam.withCredentials(new PublishableKey("seam_pk1_token")).clientSessions()
                        .getOrCreate(GetOrCreateClientSessionRequest.builder().userIdentifierKey("user-2").build())
                        .userIdentifierKey()).isEqualTo("user-2"));
    }

    private void connectedAccounts() {
        calls.put("/connect_webviews/create", () -> {
            ConnectWebview webview = seam.connectWebviews().create(CreateConnectWebviewRequest.builder()
                    .acceptedProviders(io.quarkiverse.seam.devices.Provider.AUGUST).build());
            assertThat(webview.url()).contains(webview.connectWebviewId());
            assertThat(webview.loginSuccessful()).isFalse();
        });
        calls.put("/connect_webviews/get", () -> assertThat(seam.connectWebviews().get("connect_webview1").workspaceId())
                .isEqualTo(WORKSPACE));
        calls.put("/connect_webviews/list", () -> assertThat(seam.connectWebviews().listAll())
                .extracting(ConnectWebview::connectWebviewId).contains("connect_webview1"));
        calls.put("/connected_accounts/get",
                () -> assertThat(seam.connectedAccounts().getById(ACCOUNT).displayName())
                        .isEqualTo("john@example.com"));
        calls.put("/connected_accounts/list", () -> assertThat(seam.connectedAccounts().listAll())
                .extracting(ConnectedAccount::connectedAccountId).contains(ACCOUNT, "jane_connected_account_id"));
        calls.put("/connected_accounts/update", () -> assertThat(seam.connectedAccounts().update(UpdateConnectedAccountRequest
                .builder().connectedAccountId("jane_connected_account_id").customMetadata(Map.of("floor", "2")).build())
                .customMetadata()).containsEntry("floor", "2"));
        calls.put("/connected_accounts/delete", () -> {
            seam.connectedAccounts().delete("john_assa_cs_connected_account_id");
            rejected("connected_account_not_found",
                    () -> seam.connectedAccounts().getById("john_assa_cs_connected_account_id"));
        });
    }

    private void devices() {
        calls.put("/devices/get", () -> {
            Device device = seam.devices().getById(LOCK);
            assertThat(device.deviceType()).isEqualTo(DeviceType.AUGUST_LOCK);
            assertThat(device.properties().online()).isTrue();
            assertThat(device.properties().battery().level()).isEqualTo(1);
        });
        calls.put("/devices/list", () -> assertThat(seam.devices().listAll(ListDevicesRequest.builder().limit(2).build()))
                .extracting(Device::deviceId)
                .contains(LOCK, OTHER_LOCK, THERMOSTAT, NOISE_SENSOR, "schlage_device_id").doesNotHaveDuplicates());
        calls.put("/devices/list_device_providers", () -> assertThat(seam.devices().listDeviceProviders())
                .extracting(DeviceProvider::displayName).contains("August", "Yale"));
        calls.put("/devices/update", () -> {
            seam.devices().update(UpdateDeviceRequest.builder().deviceId(OTHER_LOCK).isManaged(false).build());
            rejected("device_not_found", () -> seam.devices().getById(OTHER_LOCK));
        });
        calls.put("/devices/unmanaged/get", () -> {
            makeUnmanaged();
            assertThat(seam.unmanagedDevices().getById(OTHER_LOCK).isManaged()).isFalse();
        });
        calls.put("/devices/unmanaged/list", () -> {
            makeUnmanaged();
            assertThat(seam.unmanagedDevices().listAll()).extracting(UnmanagedDevice::deviceId).containsExactly(OTHER_LOCK);
        });
        calls.put("/devices/unmanaged/update", () -> {
            makeUnmanaged();
            seam.unmanagedDevices().update(UpdateUnmanagedDeviceRequest.builder().deviceId(OTHER_LOCK).isManaged(true).build());
            assertThat(seam.devices().getById(OTHER_LOCK).isManaged()).isTrue();
        });
    }

    private void makeUnmanaged() {
        if (seam.unmanagedDevices().list().items().isEmpty()) {
            seam.devices().update(UpdateDeviceRequest.builder().deviceId(OTHER_LOCK).isManaged(false).build());
        }
    }

    private void events() {
        calls.put("/events/list", () -> assertThat(connected().deviceId()).isEqualTo(LOCK));
        calls.put("/events/get", () -> {
            DeviceConnectedEvent event = connected();
            assertThat(seam.events().get(GetEventRequest.builder().eventId(event.eventId()).build())).isEqualTo(event);
        });
    }

    private DeviceConnectedEvent connected() {
        return seam.events().list(ListEventsRequest.builder().since(Instant.EPOCH).deviceId(LOCK).build()).stream()
                .filter(DeviceConnectedEvent.class::isInstance).map(DeviceConnectedEvent.class::cast).findFirst().orElseThrow();
    }

    private void locks() {
        calls.put("/locks/get", () -> assertThat(seam.locks().getById(LOCK).deviceType()).isEqualTo(DeviceType.AUGUST_LOCK));
        calls.put("/locks/list", () -> assertThat(seam.locks().list()).extracting(Device::deviceId)
                .contains(LOCK, "schlage_device_id").doesNotContain(THERMOSTAT));
        calls.put("/locks/lock_door", () -> {
            seam.await(seam.locks().lockDoor(LOCK));
            assertThat(seam.locks().getById(LOCK).properties().locked()).isTrue();
        });
        calls.put("/locks/unlock_door", () -> {
            seam.await(seam.locks().unlockDoor(LOCK));
            assertThat(seam.locks().getById(LOCK).properties().locked()).isFalse();
        });
    }

    private void noiseThresholds() {
        calls.put("/noise_sensors/noise_thresholds/create",
                () -> assertThat(noiseThreshold().noiseThresholdDecibels()).isEqualTo(60));
        calls.put("/noise_sensors/noise_thresholds/get", () -> {
            NoiseThreshold created = noiseThreshold();
            assertThat(seam.noiseThresholds().get(created.noiseThresholdId())).isEqualTo(created);
        });
        calls.put("/noise_sensors/noise_thresholds/list", () -> {
            NoiseThreshold created = noiseThreshold();
            assertThat(seam.noiseThresholds().list(NOISE_SENSOR)).contains(created);
        });
        calls.put("/noise_sensors/noise_thresholds/update", () -> {
            String id = noiseThreshold().noiseThresholdId();
            seam.noiseThresholds().update(UpdateNoiseThresholdRequest.builder().deviceId(NOISE_SENSOR).noiseThresholdId(id)
                    .noiseThresholdDecibels(70).build());
            assertThat(seam.noiseThresholds().get(id).noiseThresholdDecibels()).isEqualTo(70);
        });
        calls.put("/noise_sensors/noise_thresholds/delete", () -> {
            String id = noiseThreshold().noiseThresholdId();
            seam.noiseThresholds().delete(
                    DeleteNoiseThresholdRequest.builder().deviceId(NOISE_SENSOR).noiseThresholdId(id).build());
            assertThat(seam.noiseThresholds().list(NOISE_SENSOR)).extracting(NoiseThreshold::noiseThresholdId)
                    .doesNotContain(id);
        });
    }

    private NoiseThreshold noiseThreshold() {
        return seam.noiseThresholds().create(CreateNoiseThresholdRequest.builder().deviceId(NOISE_SENSOR)
                .startsDailyAt("20:00:00[America/New_York]").endsDailyAt("08:00:00[America/New_York]")
                .noiseThresholdDecibels(60).build());
    }

    private void thermostats() {
        calls.put("/thermostats/list", () -> {
            assertThat(seam.thermostats().list()).extracting(Device::deviceId).containsExactly(THERMOSTAT);
            assertThat(seam.thermostats().list().get(0).properties().isFanRunning()).isTrue();
        });
        calls.put("/thermostats/cool", () -> begins("SET_COOL", seam.thermostats().cool(
                CoolRequest.builder().deviceId(THERMOSTAT).coolingSetPointCelsius(20).build())));
        calls.put("/thermostats/heat", () -> begins("SET_HEAT", seam.thermostats().heat(
                HeatRequest.builder().deviceId(THERMOSTAT).heatingSetPointCelsius(20).build())));
        calls.put("/thermostats/heat_cool", () -> begins("SET_HEAT_COOL", seam.thermostats().heatCool(HeatCoolRequest.builder()
                .deviceId(THERMOSTAT).heatingSetPointCelsius(18).coolingSetPointCelsius(25).build())));
        calls.put("/thermostats/off", () -> begins("SET_THERMOSTAT_OFF", seam.thermostats().off(THERMOSTAT)));
        calls.put("/thermostats/set_fan_mode", () -> begins("SET_FAN_MODE", seam.thermostats().setFanMode(
                SetFanModeRequest.builder().deviceId(THERMOSTAT).fanModeSetting(FanMode.ON).build())));
    }

    private void begins(String actionType, ActionAttempt<Void> attempt) {
        assertThat(attempt.actionType()).isEqualTo(actionType);
        assertThat(seam.await(attempt)).isNull();
    }

    private void userIdentities() {
        calls.put("/user_identities/add_acs_user", () -> rejected("invalid_input", () -> seam.userIdentities()
                .addAcsUser(AddAcsUserRequest.builder().userIdentityId("no-uuid").acsUserId("no-uuid").build())));
        calls.put("/user_identities/create", () -> assertThatThrownBy(
                () -> seam.userIdentities().create(CreateUserIdentityRequest.builder().userIdentityKey("jo").build()))
                .isInstanceOfSatisfying(SeamApiException.class, failure -> assertThat(failure.statusCode()).isEqualTo(500)));
    }

    private void webhooks() {
        calls.put("/webhooks/create", () -> assertThat(webhook().url()).isEqualTo("https://example.com/seam"));
        calls.put("/webhooks/get", () -> {
            Webhook webhook = webhook();
            assertThat(seam.webhooks().get(webhook.webhookId())).isEqualTo(webhook);
        });
        calls.put("/webhooks/list", () -> {
            Webhook webhook = webhook();
            assertThat(seam.webhooks().list()).contains(webhook);
        });
        calls.put("/webhooks/delete", () -> {
            Webhook webhook = webhook();
            seam.webhooks().delete(webhook.webhookId());
            assertThat(seam.webhooks().list()).doesNotContain(webhook);
        });
    }

    private Webhook webhook() {
        return seam.webhooks().create(CreateWebhookRequest.builder().url("https://example.com/seam").build());
    }

    private void workspaces() {
        calls.put("/workspaces/get", () -> {
            Workspace workspace = seam.workspaces().get();
            assertThat(workspace.workspaceId()).isEqualTo(WORKSPACE);
            assertThat(workspace.isSandbox()).isTrue();
        });
        calls.put("/workspaces/list", () -> assertThat(withoutWorkspace().workspaces().list())
                .extracting(Workspace::workspaceId).contains(WORKSPACE));
        // The server still requires a field that Seam has deprecated
        calls.put("/workspaces/create", () -> assertThatThrownBy(() -> withoutWorkspace().workspaces().create(
                CreateWorkspaceRequest.builder().name("Hotel").companyName("Hotels").isSandbox(true).build()))
                .isInstanceOf(SeamInvalidInputException.class).hasMessageContaining("connect_partner_name is required"));
        // Last of all, since the server loses its data, the API keys among them
        calls.put("/workspaces/reset_sandbox",
                () -> assertThat(seam.workspaces().resetSandbox().actionType()).isEqualTo("RESET_SANDBOX_WORKSPACE"));
    }

    private Seam withoutWorkspace() {
        return seam.withCredentials(new PersonalAccessToken(ACCESS_TOKEN));
    }

    private static void rejected(String type, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SeamApiException.class,
                failure -> assertThat(failure.type()).isEqualTo(type));
    }
}
