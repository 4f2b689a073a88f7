package io.quarkiverse.seam.it;

import jakarta.inject.Inject;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;

/** Ends the log of the start with the one line to try. */
@QuarkusMain
public class Main implements QuarkusApplication {

    @Inject
    HttpServer server;

    @Override
    public int run(String... arguments) {
        System.out.println(HomeResource.tryIt(server.getLocalBaseUri()));
        Quarkus.waitForExit();
        return 0;
    }
}
