package io.quarkiverse.seam.testing;

import java.lang.reflect.Field;
import java.net.URI;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Injects the fields with {@link InjectFakeSeam}, and resets the Dev Service for Seam before and after each test. */
class FakeSeamExtension implements BeforeEachCallback, AfterEachCallback {

    /** Set by the Dev Service, also in the JVM of a {@code @QuarkusIntegrationTest}. */
    private static final String URL = "seam.fake.url";

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

    /** The next test class may have no such field, and an outage must not last until then. */
    @Override
    public void afterEach(ExtensionContext context) {
        findFakeSeam().reset();
    }

    private static FakeSeam findFakeSeam() {
        return ConfigProvider.getConfig().getOptionalValue(URL, URI.class)
                .map(FakeSeam::new)
                .orElseThrow(() -> new IllegalStateException("@InjectFakeSeam needs the Dev Service for Seam, which is not "
                        + "running. It starts for a @QuarkusTest or @QuarkusIntegrationTest if neither a URL nor credentials "
                        + "are configured (quarkus.seam.*, quarkus.rest-client.seam.url or SEAM_*), unless "
                        + "quarkus.seam.devservices.enabled or quarkus.devservices.enabled is false."));
    }
}
