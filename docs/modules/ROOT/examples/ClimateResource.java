package io.quarkiverse.seam.it;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.thermostats.HeatCoolRequest;
import io.quarkus.security.Authenticated;

/** Reads and changes the settings of thermostats. */
@Path("/thermostats")
@Authenticated
public class ClimateResource {

    // tag::set[]
    public record Range(double from, double to) {
    }

    @Inject
    Seam seam;

    @PUT
    @Path("/{device}")
    public void set(@RestPath String device, Range celsius) {
        seam.await(seam.thermostats().heatCool(HeatCoolRequest.builder()
                .deviceId(device)
                .heatingSetPointCelsius(celsius.from())
                .coolingSetPointCelsius(celsius.to())
                .build()));
    }
    // end::set[]

    // tag::read[]
    public record Thermostat(String id, Double celsius, Double from, Double to) {
    }

    @GET
    public List<Thermostat> list() {
        return seam.thermostats().list().stream().map(ClimateResource::thermostat).toList();
    }

    private static Thermostat thermostat(Device device) {
        var properties = device.properties();
        var setting = properties.currentClimateSetting();
        return new Thermostat(device.deviceId(), properties.temperatureCelsius(),
                setting.heatingSetPointCelsius(), setting.coolingSetPointCelsius());
    }
    // end::read[]
}
