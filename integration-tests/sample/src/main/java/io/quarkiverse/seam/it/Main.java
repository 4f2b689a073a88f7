package io.quarkiverse.seam.it;

import jakarta.inject.Inject;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;

/** Prints a command to try after the application has started. */
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
