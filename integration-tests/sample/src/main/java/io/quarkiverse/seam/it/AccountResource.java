package io.quarkiverse.seam.it;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestResponse;

import io.quarkiverse.seam.connectwebviews.ConnectWebview;
import io.quarkiverse.seam.connectwebviews.ConnectWebviewStatus;
import io.quarkiverse.seam.connectwebviews.ConnectWebviews;
import io.quarkiverse.seam.connectwebviews.CreateConnectWebviewRequest;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.devices.ListDevicesRequest;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** Lets users connect the accounts that they have with a brand of locks or thermostats. */
@Path("/account")
@Authenticated
public class AccountResource {

    // tag::connect[]
    @Inject
    ConnectWebviews connectWebviews;

    @Inject
    SecurityIdentity identity;

    private final Map<String, String> webviews = new ConcurrentHashMap<>(); // in production, a database

    @POST
    public RestResponse<Void> connect() {
        ConnectWebview webview = connectWebviews.create(CreateConnectWebviewRequest.builder()
                .customRedirectUrl("https://example.com/connected")
                .waitForDeviceCreation(true)
                .build());
        webviews.put(user(), webview.connectWebviewId());
        return RestResponse.seeOther(URI.create(webview.url()));
    }

    private String user() {
        return identity.getPrincipal().getName();
    }
    // end::connect[]

    // tag::connected[]
    @Inject
    Devices devices;

    @GET
    public RestResponse<List<String>> devices() {
        ConnectWebview webview = connectWebviews.get(webviews.get(user()));
        if (!ConnectWebviewStatus.AUTHORIZED.equals(webview.status())) {
            return RestResponse.status(Status.CONFLICT);
        }
        return RestResponse.ok(devices.list(ListDevicesRequest.builder()
                .connectedAccountId(webview.connectedAccountId())
                .build()).items().stream().map(Device::deviceId).toList());
    }
    // end::connected[]
}
