package io.quarkiverse.seam.it;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkiverse.seam.Batch;
import io.quarkiverse.seam.RelatedResource;
import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.accesscodes.AccessCode;
import io.quarkiverse.seam.accesscodes.DeleteAccessCodeRequest;
import io.quarkiverse.seam.accesscodes.PullBackupAccessCodeResponse;
import io.quarkiverse.seam.accessgrants.CreateAccessGrantRequest;
import io.quarkiverse.seam.accessgrants.CreateAccessGrantRequestedAccessMethod;
import io.quarkiverse.seam.accessgrants.GetRelatedRequest;
import io.quarkiverse.seam.accessmethods.AccessMethodMode;
import io.quarkiverse.seam.acs.encoders.ScanCredentialRequest;
import io.quarkiverse.seam.actionattempts.ScanCredentialResult;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.DeviceType;
import io.quarkiverse.seam.devices.ListDevicesRequest;
import io.quarkiverse.seam.devices.UpdateDeviceRequest;
import io.quarkiverse.seam.events.Events;
import io.quarkiverse.seam.events.ListEventsRequest;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.spaces.SpaceCustomerData;
import io.quarkiverse.seam.useridentities.UpdateUserIdentityRequest;
import io.quarkiverse.seam.webhooks.CreateWebhookRequest;
import io.smallrye.mutiny.Uni;

/**
 * Calls endpoints whose requests or responses have a special shape, so that the tests of a native image cover each shape. It
 * returns no types of the extension, because Quarkus would register those for reflection.
 */
@Path("/shapes")
public class ShapesResource {

    @Inject
    Seam seam;

    @Inject
    Events.Reactive events;

    /** Open enumerations, merged errors, a map, and the metadata of providers, which is read only now. */
    @GET
    @Path("/devices/{id}")
    public List<Object> device(@RestPath String id) {
        Device device = seam.devices().getById(id);
        return Arrays.asList(
                device.deviceType().value(), device.deviceType().isKnown(),
                device.errors().stream().map(error -> error.errorCode().value()).toList(),
                device.customMetadata(),
                device.createdAt().toString(),
                device.properties().maxActiveCodesSupported(), device.properties().batteryLevel(),
                device.properties().providerMetadata().akiles().memberGroupId(),
                device.properties().providerMetadata().nuki().keypad2Paired(),
                device.properties().providerMetadata().august());
    }

    /** The same name in the response as that of a managed device, but another record. */
    @GET
    @Path("/unmanaged-devices/{id}")
    public List<Object> unmanagedDevice(@RestPath String id) {
        var device = seam.unmanagedDevices().getById(id);
        return List.of(device.deviceId(), device.isManaged(), device.warnings().get(0).warningCode().value());
    }

    /** A page, and a request with a map and enumerations. */
    @GET
    @Path("/devices")
    public List<Object> devices() {
        SeamPage<Device> page = seam.devices().list(ListDevicesRequest.builder()
                .customMetadataHas(Map.of("vip", true)).deviceTypes(DeviceType.AUGUST_LOCK, new DeviceType("teleporter"))
                .limit(2).build());
        return List.of(page.items().stream().map(Device::deviceId).toList(), page.hasNextPage(), page.nextPageCursor());
    }

    /** A null in a map. */
    @POST
    @Path("/devices/{id}/forget")
    public void forget(@RestPath String id) {
        seam.devices().update(UpdateDeviceRequest.builder().deviceId(id)
                .customMetadata(Collections.singletonMap("vip", null)).build());
    }

    /** A list under its former name. */
    @GET
    @Path("/locks")
    public List<String> locks() {
        return seam.locks().list().stream().map(Device::deviceId).toList();
    }

    /** An action whose result is like no other resource. */
    @POST
    @Path("/encoders/{id}/scan")
    public List<Object> scan(@RestPath String id) {
        ScanCredentialResult result = seam.await(seam.acsEncoders()
                .scanCredential(ScanCredentialRequest.builder().acsEncoderId(id).build()));
        return List.of(result.acsCredentialOnEncoder().cardNumber(), result.acsCredentialOnSeam().acsCredentialId(),
                result.warnings().get(0).warningCode().value());
    }

    /** An action without a result. */
    @POST
    @Path("/thermostats/{id}/off")
    public Uni<String> off(@RestPath String id) {
        Seam.Reactive reactive = seam.reactive();
        return reactive.thermostats().off(id).flatMap(reactive::await).map(result -> "no " + result);
    }

    /** An action of any kind. */
    @GET
    @Path("/action-attempts/{id}")
    public String actionAttempt(@RestPath String id) {
        return seam.actionAttempts().get(id).result().path("was_confirmed_by_device").asText();
    }

    /** One record for each type, and one for unknown types. */
    @GET
    @Path("/events")
    public Uni<List<String>> events() {
        return events.list(ListEventsRequest.builder().since(Instant.EPOCH).build())
                .map(list -> list.stream().map(ShapesResource::describe).toList());
    }

    private static String describe(SeamEvent event) {
        return event.getClass().getSimpleName() + " " + (event instanceof LockUnlockedEvent unlocked
                ? unlocked.deviceId() + " " + unlocked.method() + " " + unlocked.occurredAt()
                : event.raw());
    }

    /** Lists of several kinds. */
    @GET
    @Path("/grants/{id}/related")
    public List<List<String>> related(@RestPath String id) {
        Batch batch = seam.accessGrants().getRelated(GetRelatedRequest.builder().accessGrantIds(id)
                .include(RelatedResource.SPACES, RelatedResource.DEVICES).build());
        return List.of(batch.spaces().stream().map(space -> space.name()).toList(),
                batch.devices().stream().map(Device::deviceId).toList(),
                batch.instantKeys().stream().map(key -> key.instantKeyId()).toList());
    }

    /** A request with objects in it. */
    @POST
    @Path("/grants")
    public String grant(@RestQuery Instant until) {
        return seam.accessGrants().create(CreateAccessGrantRequest.builder().userIdentityId("u1").deviceIds("d1").endsAt(until)
                .requestedAccessMethods(
                        CreateAccessGrantRequestedAccessMethod.builder().mode(AccessMethodMode.CODE).code("1234").build())
                .build()).requestedAccessMethods().get(0).mode().value();
    }

    /** Two values in one response, with pending mutations. */
    @POST
    @Path("/codes/{id}/backup")
    public List<String> backup(@RestPath String id) {
        PullBackupAccessCodeResponse response = seam.accessCodes().pullBackupAccessCode(id);
        AccessCode code = response.accessCode();
        return List.of(response.backupAccessCode().accessCodeId(), code.accessCodeId(),
                code.pendingMutations().get(0).mutationCode().value(), code.pendingMutations().get(0).to().code());
    }

    /** A response with nothing in it. */
    @POST
    @Path("/codes/{id}/delete")
    public void delete(@RestPath String id) {
        seam.accessCodes().delete(DeleteAccessCodeRequest.builder().accessCodeId(id).build());
    }

    /** A map with fields of its own. */
    @GET
    @Path("/spaces/{id}")
    public List<String> space(@RestPath String id) {
        SpaceCustomerData data = seam.spaces().getById(id).customerData();
        return List.of(data.address(), data.defaultCheckinTime());
    }

    /** A null that unsets a value. */
    @POST
    @Path("/users/{id}/forget")
    public void forgetAddress(@RestPath String id) {
        seam.userIdentities().update(UpdateUserIdentityRequest.builder().userIdentityId(id).clearEmailAddress().build());
    }

    /** Types of events that are plain strings. */
    @POST
    @Path("/webhooks")
    public List<String> webhook() {
        return seam.webhooks().create(CreateWebhookRequest.builder().url("https://example.com").eventTypes("*").build())
                .eventTypes();
    }
}
