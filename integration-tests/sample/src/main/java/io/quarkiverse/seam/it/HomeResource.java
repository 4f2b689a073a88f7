package io.quarkiverse.seam.it;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.devices.Device;
import io.quarkus.security.Authenticated;

/** The home page: what this application is, the devices, and a command to try. */
@Path("/")
public class HomeResource {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>Quarkus Seam</title>
            <style>
            body { font-family: sans-serif; margin: 2em auto; max-width: 40em; padding: 0 1em; }
            td { padding: 0.4em 1.5em 0.4em 0; }
            code { overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>Quarkus Seam</h1>
            <p>The sample application of Quarkus Seam, a client for the API of seam.co.
            To unlock a door, log in as %s with the password %s.</p>
            <table>
            %s
            </table>
            <p><code>%s</code></p>
            </body>
            </html>
            """;

    @Inject
    Seam seam;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String home(UriInfo request) {
        try (Stream<Device> devices = seam.devices().listAll()) {
            return PAGE.formatted(SampleUsers.EXAMPLE, SampleUsers.PASSWORD,
                    devices.map(HomeResource::row).collect(Collectors.joining("\n")), tryIt(request.getBaseUri()));
        }
    }

    @POST
    @Path("/unlock")
    @Authenticated
    public RestResponse<Void> unlock(@RestForm String device, @RestHeader String origin, UriInfo request) {
        // The browser would send the password with the form of any other site, too.
        if (origin != null && !request.getBaseUri().toString().equals(origin + "/")) {
            throw new ForbiddenException("The form is not from this page");
        }
        seam.await(seam.locks().unlockDoor(device));
        return RestResponse.seeOther(request.getBaseUri());
    }

    private static String row(Device device) {
        Boolean locked = device.properties() == null ? null : device.properties().locked();
        String unlock = locked == null ? "<td></td><td></td>"
                : """
                        <td>%s</td><td><form method="post" action="/unlock"><button name="device" value="%s">Unlock</button></form></td>"""
                        .formatted(locked ? "locked" : "unlocked", escape(device.deviceId()));
        return "<tr><td>%s</td>%s</tr>".formatted(escape(device.displayName()), unlock);
    }

    private static String escape(String text) {
        return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static String tryIt(URI sample) {
        return "Try: curl -u " + SampleUsers.EXAMPLE + ":" + SampleUsers.PASSWORD + " -X POST " + sample.resolve("/session");
    }
}
