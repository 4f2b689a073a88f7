// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.locks;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.LockDoorResult;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.runtime.api.Values;
import io.smallrye.mutiny.Uni;

/**
 * Locks and unlocks smart locks. A command returns an action attempt immediately, and the lock acts a little later: wait for
 * the attempt to know whether the bolt moved.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/locks">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Locks {

    /**
     * Turns auto-lock on or off: a lock with auto-lock locks itself some seconds after it was unlocked. Check the device's
     * {@code canConfigureAutoLock} first.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/locks/configure_auto_lock")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> configureAutoLock(ConfigureAutoLockRequest request);

    /**
     * Returns a lock. Deprecated by Seam: the get method of Devices returns the same.
     * <p>
     * Also allowed with a client session token.
     *
     * @deprecated Use {@link Devices#get}.
     */
    @Deprecated
    @POST
    @Path("/locks/get")
    @ResponseKey(value = "device", former = "lock")
    @Idempotent
    Device get(GetLockRequest request);

    /** As {@link #get(GetLockRequest)} with a request in which only the id is set. */
    @Deprecated
    default Device getById(String deviceId) {
        return get(GetLockRequest.builder().deviceId(Values.id("deviceId", deviceId)).build());
    }

    /**
     * Lists the locks among the managed devices. Unlike the list of devices, it returns no cursor for a next page.
     * <p>
     * Also allowed with a client session token.
     */
    @POST
    @Path("/locks/list")
    @ResponseKey(value = "devices", former = "locks")
    @Idempotent
    List<Device> list(ListLocksRequest request);

    /** As {@link #list(ListLocksRequest)} with a request in which nothing is set. */
    default List<Device> list() {
        return list(ListLocksRequest.builder().build());
    }

    /**
     * Locks the door. Check the device's {@code canRemotelyLock} first, because not every lock supports it.
     * <p>
     * Also allowed with a client session token.
     *
     * @param deviceId The device whose {@code canRemotelyLock} is true.
     */
    @POST
    @Path("/locks/lock_door")
    @ResponseKey("action_attempt")
    ActionAttempt<LockDoorResult> lockDoor(@JsonProperty("device_id") String deviceId);

    /**
     * Unlocks the door. Not sent again if Seam may have received the request, because a door that opens late may open for the
     * wrong person. Check the device's {@code canRemotelyUnlock} first.
     * <p>
     * Also allowed with a client session token.
     *
     * @param deviceId The device whose {@code canRemotelyUnlock} is true.
     */
    @POST
    @Path("/locks/unlock_door")
    @ResponseKey("action_attempt")
    ActionAttempt<UnlockDoorResult> unlockDoor(@JsonProperty("device_id") String deviceId);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Locks} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Locks#configureAutoLock}. */
        @POST
        @Path("/locks/configure_auto_lock")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> configureAutoLock(ConfigureAutoLockRequest request);

        /** See {@link Locks#get}. */
        @Deprecated
        @POST
        @Path("/locks/get")
        @ResponseKey(value = "device", former = "lock")
        @Idempotent
        Uni<Device> get(GetLockRequest request);

        /** As {@link #get(GetLockRequest)} with a request in which only the id is set. */
        @Deprecated
        default Uni<Device> getById(String deviceId) {
            return get(GetLockRequest.builder().deviceId(Values.id("deviceId", deviceId)).build());
        }

        /** See {@link Locks#list}. */
        @POST
        @Path("/locks/list")
        @ResponseKey(value = "devices", former = "locks")
        @Idempotent
        Uni<List<Device>> list(ListLocksRequest request);

        /** As {@link #list(ListLocksRequest)} with a request in which nothing is set. */
        default Uni<List<Device>> list() {
            return list(ListLocksRequest.builder().build());
        }

        /** See {@link Locks#lockDoor}. */
        @POST
        @Path("/locks/lock_door")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<LockDoorResult>> lockDoor(@JsonProperty("device_id") String deviceId);

        /** See {@link Locks#unlockDoor}. */
        @POST
        @Path("/locks/unlock_door")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<UnlockDoorResult>> unlockDoor(@JsonProperty("device_id") String deviceId);
    }
}
