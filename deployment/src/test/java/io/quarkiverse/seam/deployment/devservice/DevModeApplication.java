package io.quarkiverse.seam.deployment.devservice;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Tag;

import io.quarkiverse.seam.test.RawSeam;
import io.quarkus.test.QuarkusDevModeTest;

/** What the tests in dev mode have in common. With each request, dev mode looks for changes first. */
@Tag("dev-mode")
abstract class DevModeApplication {

    private static final String SETTINGS = "application.properties";

    /** Quarkus before 3.34 does not tell a test in dev mode which port it took. */
    private static final int PORT = RawSeam.reservePort();

    int port = PORT;

    static QuarkusDevModeTest application(String... settings) {
        return application(List.of(), settings);
    }

    static QuarkusDevModeTest application(List<Class<?>> classes, String... settings) {
        return new QuarkusDevModeTest()
                .withApplicationRoot(root -> root.addClass(DevModeResource.class).addClasses(classes.toArray(Class<?>[]::new))
                        .addAsResource(new StringAsset("quarkus.http.port=" + PORT + '\n' + String.join("\n", settings) + '\n'),
                                SETTINGS))
                .setLogRecordPredicate(line -> line.getMessage().startsWith("The Dev Service for Seam")
                        || line.getMessage().contains("dev service is ready")
                        || line.getMessage().startsWith("Unrecognized configuration key"));
    }

    static void set(QuarkusDevModeTest application, String... settings) {
        application.modifyResourceFile(SETTINGS, before -> before + String.join("\n", settings) + "\n");
    }

    /** What dev mode shows if the application did not start. */
    String errorPage() {
        return given().baseUri("http://localhost:" + port).basePath("").get("/").then().statusCode(500).extract().asString();
    }

    String greeting() {
        return call("GET", "/");
    }

    String setting(String name) {
        return call("GET", "/settings/" + name);
    }

    String session(String user) {
        return call("PUT", "/sessions/" + user);
    }

    String sessionOfAcme(String user) {
        return call("PUT", "/acme/sessions/" + user);
    }

    /** @return the status */
    int post(String path, Map<String, ?> headers) {
        return given().baseUri("http://localhost:" + port).basePath("").headers(headers).body("{}").post(path).statusCode();
    }

    private String call(String verb, String path) {
        return given().baseUri("http://localhost:" + port).basePath("").request(verb, path).then().statusCode(200).extract()
                .asString();
    }
}
