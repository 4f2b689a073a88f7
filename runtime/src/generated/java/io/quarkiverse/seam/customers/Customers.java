// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.customers;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Tells Seam about your own customers, with their places, guests and bookings, and creates portals where they manage their
 * devices.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/customers">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Customers {

    /**
     * Creates a link to a portal hosted by Seam, where one of your customers manages devices. The link needs no login, so keep
     * it secret.
     */
    @POST
    @Path("/customers/create_portal")
    @ResponseKey("customer_portal")
    CustomerPortal createPortal(CreatePortalRequest request);

    /**
     * Deletes what {@code pushData} has sent, by your own keys, including the user identities, Access Grants and spaces that
     * were created from it. This cannot be undone.
     */
    @POST
    @Path("/customers/delete_data")
    @Idempotent
    void deleteData(DeleteDataRequest request);

    /**
     * Tells Seam about a customer: places, people, bookings. Data with a known key is updated, other data is added, and nothing
     * is deleted.
     */
    @POST
    @Path("/customers/push_data")
    void pushData(PushDataRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Customers} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Customers#createPortal}. */
        @POST
        @Path("/customers/create_portal")
        @ResponseKey("customer_portal")
        Uni<CustomerPortal> createPortal(CreatePortalRequest request);

        /** See {@link Customers#deleteData}. */
        @POST
        @Path("/customers/delete_data")
        @Idempotent
        Uni<Void> deleteData(DeleteDataRequest request);

        /** See {@link Customers#pushData}. */
        @POST
        @Path("/customers/push_data")
        Uni<Void> pushData(PushDataRequest request);
    }
}
