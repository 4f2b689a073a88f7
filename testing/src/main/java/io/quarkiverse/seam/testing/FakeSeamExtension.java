package io.quarkiverse.seam.testing;

import java.lang.reflect.Field;
import java.net.URI;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Fills the fields with {@link InjectFakeSeam}, and resets the stand-in around each test. */
class FakeSeamExtension implements BeforeEachCallback, AfterEachCallback {

    /** Set by the Dev Service, in the test's own JVM also for a {@code @QuarkusIntegrationTest}. */
    private static final String URL = "seam.stand-in.url";

    @Override
    public void beforeEach(ExtensionContext context) throws IllegalAccessException {
        FakeSeam seam = findFakeSeam();
        seam.reset();
        for (Object test : context.getRequiredTestInstances().getAllInstances()) {
            for (Field field : AnnotationSupport.findAnnotatedFields(test.getClass(), InjectFakeSeam.class)) {
                field.setAccessible(true);
                field.set(test, seam);
            }
        }
    }

    /** So that an outage doesn't outlast the test, also where the next one has no such field. */
    @Override
    public void afterEach(ExtensionContext context) {
        findFakeSeam().reset();
    }

    private static FakeSeam findFakeSeam() {
        return ConfigProvider.getConfig().getOptionalValue(URL, URI.class)
                .map(FakeSeam::new)
                .orElseThrow(() -> new IllegalStateException("There is no stand-in for Seam to inject with @InjectFakeSeam. "
                        + "It runs in a @QuarkusTest or @QuarkusIntegrationTest where nothing tells the application of another "
                        + "Seam: neither a URL nor credentials (quarkus.seam.*, quarkus.rest-client.seam.url or SEAM_*), and "
                        + "where quarkus.seam.devservices.enabled and quarkus.devservices.enabled are not false."));
    }
}
