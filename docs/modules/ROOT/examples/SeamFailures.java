package io.quarkiverse.seam.it;

import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.seam.SeamApiException;

/** What the application's own callers see where Seam refuses. */
// tag::mapper[]
public class SeamFailures {

    public record Problem(String type, String message, String requestId) {
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refused(SeamApiException failure) {
        Status status = switch (failure.statusCode()) {
            case 400 -> Status.CONFLICT;
            case 404 -> Status.NOT_FOUND;
            default -> Status.BAD_GATEWAY;
        };
        return RestResponse.status(status, new Problem(failure.type(), failure.getMessage(), failure.requestId()));
    }
}
// end::mapper[]
