package io.quarkiverse.seam.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;

/** This module has no Quarkus application, and so no Dev Service. */
class WithoutDevServiceTest {

    @Test
    void saysWhyThereIsNone() {
        assertThatThrownBy(() -> new FakeSeamExtension().beforeEach(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("@InjectFakeSeam needs the Dev Service for Seam, which is not running.")
                .hasMessageContaining("quarkus.seam.devservices.enabled");
    }

    @Test
    void saysThatItDoesNotRespond() {
        FakeSeam seam = new FakeSeam(URI.create("http://127.0.0.1:1"));

        assertThatThrownBy(seam::reset).hasMessage("The Dev Service for Seam does not respond at http://127.0.0.1:1");
    }

    @Test
    void rejectsFractionsOfASecond() {
        Failure failure = Failure.status(429);

        assertThatThrownBy(() -> failure.retryAfter(Duration.ofMillis(500)))
                .hasMessage("Retry-After must be in whole seconds, but is PT0.5S");
    }
}
