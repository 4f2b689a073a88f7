package io.quarkiverse.seam.runtime.http;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.client.api.ClientLogger;

import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/**
 * Logs the calls to Seam for {@code quarkus.rest-client.logging.scope=request-response}: in the category and format of the
 * REST client's own logger, but with credentials, tokens and user identifier keys masked.
 */
final class SeamClientLogger implements ClientLogger {

    private static final Logger LOG = Logger.getLogger("org.jboss.resteasy.reactive.client.logging.SeamClientLogger");

    private static final Set<String> SECRET_HEADERS = Set.of("authorization", CredentialHeaders.CLIENT_SESSION_TOKEN,
            CredentialHeaders.PUBLISHABLE_KEY, "proxy-authorization", "cookie", "set-cookie");

    private int bodySize;
    private Set<String> maskedHeaders = SECRET_HEADERS;

    @Override
    public void setBodySize(int bodySize) {
        this.bodySize = bodySize;
    }

    @Override
    public void setMaskedHeaders(Set<String> maskedHeaders) {
        Set<String> all = new HashSet<>(SECRET_HEADERS);
        all.addAll(maskedHeaders);
        this.maskedHeaders = all;
    }

    @Override
    public void logRequest(HttpClientRequest request, Buffer body, boolean omitBody) {
        LOG.infof("Request: %s %s Headers[%s], %s", request.getMethod(), Secrets.maskUri(request.absoluteURI()),
                headers(request.headers()),
                omitBody ? "Body omitted" : body == null || body.length() == 0 ? "Empty body" : "Body:\n" + text(body));
    }

    @Override
    public void logResponse(HttpClientResponse response, boolean redirect) {
        response.body().onSuccess(body -> LOG.infof("%s: %s %s, Status[%d %s], Headers[%s], Body:\n%s",
                redirect ? "Redirect" : "Response", response.request().getMethod(),
                Secrets.maskUri(response.request().absoluteURI()), response.statusCode(), response.statusMessage(),
                headers(response.headers()), text(body)));
    }

    private String headers(MultiMap headers) {
        StringJoiner text = new StringJoiner(" ");
        headers.forEach((name, value) -> text.add(name + "="
                + (maskedHeaders.contains(name.toLowerCase(Locale.ROOT)) ? "<hidden>" : value)));
        return Secrets.maskJson(text.toString());
    }

    private String text(Buffer body) {
        if (bodySize <= 0) {
            return Secrets.maskJson(body.toString());
        }
        // A Java char takes at most three bytes in UTF-8.
        long enough = 3L * bodySize + 3;
        return Secrets.maskJson(body.getString(0, (int) Math.min(enough, body.length())), bodySize);
    }
}
