package io.quarkiverse.seam.runtime.observe;

import java.net.URI;
import java.util.List;

import io.opentelemetry.instrumentation.api.semconv.http.HttpClientAttributesGetter;
import io.quarkiverse.seam.runtime.call.Attempt;
import io.quarkiverse.seam.runtime.envelope.Secrets;

/** The attributes of a span by OpenTelemetry's conventions for HTTP clients. */
final class AttemptAttributes implements HttpClientAttributesGetter<Attempt, Attempt> {

    @Override
    public String getHttpRequestMethod(Attempt attempt) {
        return attempt.request().getMethod();
    }

    @Override
    public String getUrlFull(Attempt attempt) {
        return Secrets.maskUri(attempt.request().getUri().toString());
    }

    @Override
    public String getServerAddress(Attempt attempt) {
        return attempt.request().getUri().getHost();
    }

    @Override
    public Integer getServerPort(Attempt attempt) {
        URI uri = attempt.request().getUri();
        return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }

    @Override
    public Integer getHttpResponseStatusCode(Attempt attempt, Attempt end, Throwable failure) {
        return end.status() == 0 ? null : end.status();
    }

    /** None, since they contain the credentials. */
    @Override
    public List<String> getHttpRequestHeader(Attempt attempt, String name) {
        return List.of();
    }

    @Override
    public List<String> getHttpResponseHeader(Attempt attempt, Attempt end, String name) {
        return List.of();
    }
}
