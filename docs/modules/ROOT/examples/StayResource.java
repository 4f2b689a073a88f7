package io.quarkiverse.seam.it;

import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.accesscodes.AccessCode;
import io.quarkiverse.seam.accesscodes.AccessCodes;
import io.quarkiverse.seam.accesscodes.CreateAccessCodeRequest;
import io.quarkiverse.seam.accesscodes.DeleteAccessCodeRequest;
import io.quarkus.security.Authenticated;

/** Gives guests a PIN code for the time of their stay. */
@Path("/stays")
@Authenticated
public class StayResource {

    // tag::create[]
    public record Stay(String door, String guest, Instant arrival, Instant departure) {
    }

    @Inject
    AccessCodes accessCodes;

    @POST
    public AccessCode create(Stay stay) {
        return accessCodes.create(CreateAccessCodeRequest.builder()
                .deviceId(stay.door())
                .name(stay.guest())
                .startsAt(stay.arrival())
                .endsAt(stay.departure())
                .build());
    }
    // end::create[]

    // tag::manage[]
    @GET
    @Path("/{code}")
    public AccessCode get(@RestPath String code) {
        return accessCodes.getById(code);
    }

    @DELETE
    @Path("/{code}")
    public void cancel(@RestPath String code) {
        accessCodes.delete(DeleteAccessCodeRequest.builder().accessCodeId(code).build());
    }
    // end::manage[]
}
