// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.webhooks;

import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.ResponseKey;
import io.quarkiverse.seam.SeamException;
import io.smallrye.mutiny.Uni;

/**
 * Webhooks: URLs of your application that Seam sends events to.
 * <p>
 * Every method blocks, so call it on a worker thread or a virtual thread. On an event loop it throws an
 * {@link IllegalStateException}; use {@link Reactive} there. Every method throws an {@link IllegalArgumentException} if
 * an argument is null, and a {@link SeamException} if the call fails.
 *
 * @see <a href="https://docs.seam.co/latest/api/webhooks">Seam's documentation</a>
 */
@RegisterRestClient(configKey = "seam")
public interface Webhooks {

    /** Registers a URL for Seam to send events to. The response contains the secret to verify the events with. */
    @POST
    @Path("/webhooks/create")
    @ResponseKey("webhook")
    Webhook create(CreateWebhookRequest request);

    /**
     * Stops sending events to a URL. This cannot be undone.
     *
     * @param webhookId Seam's id of the webhook, as create has returned it.
     */
    @POST
    @Path("/webhooks/delete")
    @Idempotent
    void delete(@JsonProperty("webhook_id") String webhookId);

    /**
     * Returns a webhook, including its secret.
     *
     * @param webhookId Seam's id of the webhook, as create has returned it.
     */
    @POST
    @Path("/webhooks/get")
    @ResponseKey("webhook")
    @Idempotent
    Webhook get(@JsonProperty("webhook_id") String webhookId);

    /** Lists all webhooks of the workspace, including their secrets. */
    @POST
    @Path("/webhooks/list")
    @ResponseKey("webhooks")
    @Idempotent
    List<Webhook> list();

    /** Changes which events are sent. To change the URL, create another webhook. */
    @POST
    @Path("/webhooks/update")
    @Idempotent
    void update(UpdateWebhookRequest request);

    /**
     * The same methods without blocking. A request is sent for each subscription to the {@link Uni}, and aborted if the
     * subscription is cancelled. Invalid arguments are rejected immediately with an {@link IllegalArgumentException}; the
     * {@link Uni} fails with the other exceptions that the methods of {@link Webhooks} throw.
     */
    @RegisterRestClient(configKey = "seam")
    interface Reactive {

        /** See {@link Webhooks#create}. */
        @POST
        @Path("/webhooks/create")
        @ResponseKey("webhook")
        Uni<Webhook> create(CreateWebhookRequest request);

        /** See {@link Webhooks#delete}. */
        @POST
        @Path("/webhooks/delete")
        @Idempotent
        Uni<Void> delete(@JsonProperty("webhook_id") String webhookId);

        /** See {@link Webhooks#get}. */
        @POST
        @Path("/webhooks/get")
        @ResponseKey("webhook")
        @Idempotent
        Uni<Webhook> get(@JsonProperty("webhook_id") String webhookId);

        /** See {@link Webhooks#list}. */
        @POST
        @Path("/webhooks/list")
        @ResponseKey("webhooks")
        @Idempotent
        Uni<List<Webhook>> list();

        /** See {@link Webhooks#update}. */
        @POST
        @Path("/webhooks/update")
        @Idempotent
        Uni<Void> update(UpdateWebhookRequest request);
    }
}
