package io.quarkiverse.seam.benchmarks.contenders;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.devices.Devices;
import io.quarkus.arc.Unremovable;
import io.vertx.core.Vertx;

/** The clients that are injected. */
@Singleton
@Unremovable
public class Clients {

    @Inject
    public Seam seam;
    @Inject
    public ClientSessions sessions;
    @Inject
    ClientSessions.Reactive reactiveSessions;
    @Inject
    public Devices devices;
    @Inject
    public ClientSessionTokens tokens;
    @RestClient
    public PlainSeam plain;
    @RestClient
    PlainSeam.DefaultPool plainDefaultPool;
    @RestClient
    MicroProfileSeam microProfile;
    @Inject
    Vertx vertx;
}
