// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.locks;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.smallrye.mutiny.Uni;

/**
 * Acts as a person at the door of a lock, in a sandbox workspace.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/locks/simulate">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface LockSimulations {

    /** Enters a PIN code on the keypad of a sandbox lock, to test how your application handles the events. */
    @POST
    @Path("/locks/simulate/keypad_code_entry")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> keypadCodeEntry(KeypadCodeEntryRequest request);

    /**
     * Locks a sandbox lock as if someone pressed the button of its keypad.
     *
     * @param deviceId The sandbox lock with the keypad.
     */
    @POST
    @Path("/locks/simulate/manual_lock_via_keypad")
    @ResponseKey("action_attempt")
    ActionAttempt<Void> manualLockViaKeypad(@JsonProperty("device_id") String deviceId);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link LockSimulations} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link LockSimulations#keypadCodeEntry}. */
        @POST
        @Path("/locks/simulate/keypad_code_entry")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> keypadCodeEntry(KeypadCodeEntryRequest request);

        /** See {@link LockSimulations#manualLockViaKeypad}. */
        @POST
        @Path("/locks/simulate/manual_lock_via_keypad")
        @ResponseKey("action_attempt")
        Uni<ActionAttempt<Void>> manualLockViaKeypad(@JsonProperty("device_id") String deviceId);
    }
}
