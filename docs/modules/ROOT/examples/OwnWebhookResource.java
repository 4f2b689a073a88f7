package io.quarkiverse.seam.it.webhooks;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookVerificationException;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;

// tag::endpoint[]
@Path("/own/webhook")
public class OwnWebhookResource {

    @Inject
    SeamWebhookVerifier verifier;

    @POST
    public void receive(@Context HttpHeaders headers, byte[] body) {
        SeamEvent event = verifier.verify(headers.getRequestHeaders(), body);
        // end::endpoint[]
        if (!event.raw().contains(event.eventId())) {
            throw new IllegalStateException();
        }
        // tag::endpoint[]
    }

    @ServerExceptionMapper
    RestResponse<Void> reject(SeamWebhookVerificationException e) {
        return RestResponse.status(e.statusCode());
    }
}
// end::endpoint[]
