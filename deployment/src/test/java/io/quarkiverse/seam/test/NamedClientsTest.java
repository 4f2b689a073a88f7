package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.accesscodes.AccessCodes;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.locks.Locks;
import io.quarkiverse.seam.workspaces.Workspaces;
import io.quarkus.test.QuarkusUnitTest;

/** An application has those clients, and only those, that its classes refer to or that are configured. */
class NamedClientsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .overrideConfigKey("quarkus.seam.clients", "acs/users,locks/simulate");

    @Inject
    Locks.Reactive injected;

    @Inject
    Instance<AccessCodes> looked;

    @Inject
    Seam seam;

    @Inject
    Seam.Reactive reactiveSeam;

    Object passedOn() {
        var devices = seam.devices();
        return List.of(devices);
    }

    Object passedOnWithoutBlocking() {
        var phones = reactiveSeam.phones();
        return List.of(phones);
    }

    Object byClass() {
        return seam.client(Workspaces.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "locks.Locks$Reactive", "accesscodes.AccessCodes", "devices.Devices", "workspaces.Workspaces",
            "phones.Phones$Reactive", "acs.users.AcsUsers", "acs.users.AcsUsers$Reactive", "locks.LockSimulations" })
    void hasWhatItRefersTo(String name) throws ClassNotFoundException {
        Class<?> client = Class.forName("io.quarkiverse.seam." + name);

        assertThat(seam.client(client)).isInstanceOf(client);
    }

    @ParameterizedTest
    @ValueSource(strings = { "locks.Locks", "accesscodes.AccessCodes$Reactive", "devices.Devices$Reactive",
            "phones.Phones", "spaces.Spaces", "acs.encoders.AcsEncoders", "actionattempts.ActionAttempts$Reactive" })
    void hasNothingElse(String name) throws ClassNotFoundException {
        Class<?> client = Class.forName("io.quarkiverse.seam." + name);

        assertThatIllegalArgumentException().isThrownBy(() -> seam.client(client))
                .withMessage("No class of the application refers to " + client.getName()
                        + ", so it was left out by the build: add its route to quarkus.seam.clients");
    }

    @Test
    void isReadyForUse() {
        assertThat(passedOn()).asList().first().isInstanceOf(Devices.class);
        assertThat(byClass()).isInstanceOf(Workspaces.class);
        assertThat(looked.isResolvable()).isTrue();
    }
}
