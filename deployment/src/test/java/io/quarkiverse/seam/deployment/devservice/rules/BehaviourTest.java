package io.quarkiverse.seam.deployment.devservice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;

/** Which endpoints are marked because they only store what is sent. */
class BehaviourTest {

    private final FakeSeam seam = new FakeSeam(Set.of(), Clock.systemUTC());
    private final Engine engine = new Engine(seam);

    @ParameterizedTest
    @CsvSource({ "/devices/list, GENERIC", "/webhooks/get, GENERIC", "/user_identities/get, GENERIC",
            "/client_sessions/create, RULE", "/connected_accounts/sync, RULE", "/acs/systems/report_devices, STORED_ONLY",
            "/access_codes/report_device_constraints, RULE" })
    void isDerived(String path, Behaviour behaviour) {
        assertThat(engine.behaviour(seam.facts().endpoint(path).orElseThrow())).isEqualTo(behaviour);
    }

    @Test
    void ruleNeedsAnEndpointOfItsOwn() {
        Rules rules = new Rules(seam);

        assertThatThrownBy(() -> rules.on("/locks/no_such", Call::generic)).hasMessage("Seam has no endpoint /locks/no_such");
        assertThatThrownBy(() -> rules.on("/client_sessions/get", Call::generic))
                .hasMessage("There are two rules for /client_sessions/get");
    }
}
