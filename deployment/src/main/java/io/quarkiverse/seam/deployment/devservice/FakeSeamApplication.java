package io.quarkiverse.seam.deployment.devservice;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.netty.util.NetUtil;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;
import io.quarkiverse.seam.deployment.devservice.facts.InputCheck;
import io.quarkiverse.seam.runtime.config.Loopback;
import io.vertx.core.http.HttpServerRequest;

/** The endpoint by which the application says where its webhook is, since its port may be any free one. */
final class FakeSeamApplication {

    static final String PATH = FakeSeamControl.ROOT + "application";

    private static final Map<String, FieldFacts> FIELDS = FakeSeamControl.fields("""
            {"webhook_url": {"type": "uri", "required": true}}""");

    private FakeSeamApplication() {
    }

    /** @param input null if it cannot be read */
    static Map<String, ?> listens(HttpServerRequest request, JsonNode input, FakeSeamWebhooks webhooks) {
        FakeSeamGuard.checkSite(request);
        if (input == null) {
            throw new FakeSeamError(400, "invalid_json", "The body must be a JSON object");
        }
        InputCheck.checkStrictly(FIELDS, input);
        URI url = URI.create(input.path("webhook_url").textValue());
        if (!FakeSeamWebhooks.isHttp(url) || !isThisMachine(url.getHost())) {
            throw new FakeSeamError(400, "invalid_url", "The webhook_url must have http or https, a loopback host or an IP "
                    + "address of this machine, and a valid port");
        }
        webhooks.listens(url);
        return Map.of();
    }

    /** Any other name is rejected, since it would have to be resolved. */
    private static boolean isThisMachine(String host) {
        if (Loopback.isLoopback(host)) {
            return true;
        }
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(host);
        try {
            return address != null && NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return false;
        }
    }
}
