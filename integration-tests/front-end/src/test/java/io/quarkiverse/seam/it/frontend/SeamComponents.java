package io.quarkiverse.seam.it.frontend;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.enterprise.event.Observes;

import io.quarkiverse.seam.it.NpmPackages;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;

/** Adds Seam's web components to the application: the files of an npm package, which an application would copy. */
public class SeamComponents {

    private static final Path COMMITTED = Path.of("src/test/seam-components");
    private static final Path INSTALLED = Path.of("target/seam-components");

    void serve(@Observes Router router) throws IOException, InterruptedException {
        NpmPackages.install(COMMITTED, INSTALLED);
        router.get("/seam-components/*").handler(StaticHandler.create(FileSystemAccess.ROOT,
                INSTALLED.resolve("node_modules/@seamapi/react/dist").toAbsolutePath().toString()));
    }
}
