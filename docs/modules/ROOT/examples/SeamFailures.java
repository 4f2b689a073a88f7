package io.quarkiverse.seam.it;

import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamException;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Maps failures of Seam to the responses of this application. */
// tag::mapper[]
public class SeamFailures {

    @RegisterForReflection
    public record Problem(String failure, String type, String message, String requestId) {

        static Problem of(SeamException failure, String type, String requestId) {
            return new Problem(failure.getClass().getSimpleName(), type, failure.getMessage(), requestId);
        }
    }

    @ServerExceptionMapper
    public RestResponse<Problem> rejected(SeamApiException failure) {
        Status status = switch (failure.statusCode()) {
            case 400 -> Status.CONFLICT;
            case 404 -> Status.NOT_FOUND;
            default -> Status.BAD_GATEWAY;
        };
        return RestResponse.status(status, Problem.of(failure, failure.type(), failure.requestId()));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> noResponse(SeamException failure) {
        return RestResponse.status(Status.BAD_GATEWAY, Problem.of(failure, null, null));
    }
}
// end::mapper[]
