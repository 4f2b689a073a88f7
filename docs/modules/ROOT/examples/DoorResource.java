package io.quarkiverse.seam.it;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamActionAttemptFailedException;
import io.quarkiverse.seam.SeamActionAttemptTimeoutException;

/** Unlocks a door, and waits until it is unlocked. */
@Path("/doors/{device}")
public class DoorResource {

    // tag::unlock[]
    @Inject
    Seam seam;

    @POST
    @Path("/unlock")
    public void unlock(@RestPath String device) {
        seam.await(seam.locks().unlockDoor(device));
    }
    // end::unlock[]

    // tag::failures[]
    @ServerExceptionMapper
    public RestResponse<String> failed(SeamActionAttemptFailedException failure) {
        return RestResponse.status(Status.CONFLICT, failure.getMessage());
    }

    @ServerExceptionMapper
    public RestResponse<Void> timedOut(SeamActionAttemptTimeoutException timeout) {
        return RestResponse.status(Status.GATEWAY_TIMEOUT);
    }
    // end::failures[]
}
