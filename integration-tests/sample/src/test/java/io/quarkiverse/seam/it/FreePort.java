package io.quarkiverse.seam.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A port for an application in dev mode: Quarkus before 3.34 does not tell a test which one it took. */
final class FreePort {

    /** Never closed: the ports stay those of this JVM. */
    private static final List<Socket> RESERVATIONS = new ArrayList<>();

    private FreePort() {
    }

    /** A socket that is bound to it but does not listen keeps it from everybody but a server that is told to listen there. */
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
