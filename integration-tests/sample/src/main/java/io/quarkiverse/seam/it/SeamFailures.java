package io.quarkiverse.seam.it;

import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamException;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What the application's own callers see where Seam refuses, or does not answer. */
// tag::mapper[]
public class SeamFailures {

    @RegisterForReflection
    public record Problem(String failure, String type, String message, String requestId) {

        static Problem of(SeamException failure, String type, String requestId) {
            return new Problem(failure.getClass().getSimpleName(), type, failure.getMessage(), requestId);
        }
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refused(SeamApiException failure) {
        Status status = switch (failure.statusCode()) {
            case 400 -> Status.CONFLICT;
            case 404 -> Status.NOT_FOUND;
            default -> Status.BAD_GATEWAY;
        };
        return RestResponse.status(status, Problem.of(failure, failure.type(), failure.requestId()));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notAnswered(SeamException failure) {
        return RestResponse.status(Status.BAD_GATEWAY, Problem.of(failure, null, null));
    }
}
// end::mapper[]
