package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkus.bootstrap.app.AdditionalDependency;
import io.quarkus.test.QuarkusUnitTest;

/** An application has the clients that its other modules refer to, if these are indexed. */
class ClientsOfOtherModulesTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .withAdditionalDependency(jar -> jar.addClass(ModuleWithIndex.class))
            .addBootstrapCustomizer(
                    bootstrap -> bootstrap.addAdditionalApplicationArchive(notIndexed(ModuleWithoutIndex.class)));

    @Inject
    Seam seam;

    @Test
    void indexed() {
        assertThat(ModuleWithIndex.phones(seam)).isNotNull();
    }

    @Test
    void notIndexed() {
        assertThatIllegalArgumentException().isThrownBy(() -> ModuleWithoutIndex.spaces(seam))
                .withMessage(
                        "No class of the application refers to io.quarkiverse.seam.spaces.Spaces, so it was left out by the"
                                + " build: add its route to quarkus.seam.clients");
    }

    /** A jar on the class path that is no part of the application. */
    private static AdditionalDependency notIndexed(Class<?> type) {
        try {
            Path file = Files.createTempFile("module", ".jar");
            file.toFile().deleteOnExit();
            ShrinkWrap.create(JavaArchive.class).addClass(type).as(ZipExporter.class).exportTo(file.toFile(), true);
            return new AdditionalDependency(file, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
