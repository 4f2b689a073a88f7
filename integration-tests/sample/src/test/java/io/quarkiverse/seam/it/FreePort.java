package io.quarkiverse.seam.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Reserves ports for applications in dev mode: Quarkus before 3.34 does not tell a test which port it uses. */
final class FreePort {

    /** Never closed, so that the ports remain reserved for this JVM. */
    private static final List<Socket> RESERVATIONS = new ArrayList<>();

    private FreePort() {
    }

    /**
     * While a socket is bound to the port without listening, the system assigns the port to nobody else, but a server can use
     * it.
     */
    static synchronized int reserve() {
        Socket reservation = new Socket();
        try {
            reservation.setReuseAddress(true);
            reservation.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RESERVATIONS.add(reservation);
        return reservation.getLocalPort();
    }
}
