package org.acme;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.devices.Device;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/doors")
public class DoorResource {

    @Inject
    Seam seam;

    @GET
    public List<Door> doors() {
        return seam.locks().list().stream().map(Door::of).toList();
    }

    /** Returns once the door is unlocked. In production, let only those call it who may open the door. */
    @POST
    @Path("/{id}/unlock")
    public void unlock(String id) {
        seam.await(seam.locks().unlockDoor(id));
    }

    public record Door(String id, String name, Boolean locked) {

        static Door of(Device device) {
            return new Door(device.deviceId(), device.displayName(), device.properties().locked());
        }
    }
}
