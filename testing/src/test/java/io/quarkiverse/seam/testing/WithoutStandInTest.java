package io.quarkiverse.seam.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;

/** This module has no Quarkus application, and so no stand-in. */
class WithoutStandInTest {

    @Test
    void saysWhyThereIsNone() {
        assertThatThrownBy(() -> new FakeSeamExtension().beforeEach(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("There is no stand-in for Seam to inject with @InjectFakeSeam.")
                .hasMessageContaining("quarkus.seam.devservices.enabled");
    }

    @Test
    void saysThatItDoesNotAnswer() {
        FakeSeam seam = new FakeSeam(URI.create("http://127.0.0.1:1"));

        assertThatThrownBy(seam::reset).hasMessage("The stand-in for Seam doesn't answer at http://127.0.0.1:1");
    }

    @Test
    void refusesPartsOfASecond() {
        Failure failure = Failure.status(429);

        assertThatThrownBy(() -> failure.retryAfter(Duration.ofMillis(500)))
                .hasMessage("Retry-After is in whole seconds, and PT0.5S is not");
    }
}
