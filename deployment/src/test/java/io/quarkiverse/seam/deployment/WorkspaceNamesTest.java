package io.quarkiverse.seam.deployment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.inject.spi.DeploymentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that cannot be configured is rejected by the build. */
class WorkspaceNamesTest {

    @ParameterizedTest
    @ValueSource(strings = { "enabled", "clients", "health", "devservices", "webhook", "front-end", "url", "api-key",
            "personal-access-token", "workspace-id", "publishable-key", "client-session-token", "retry", "action-attempts" })
    void aNameOfASetting(String name) {
        assertThatThrownBy(() -> WorkspaceNames.check(Set.of(name))).isInstanceOf(DeploymentException.class)
                .hasMessage("@SeamWorkspace(\"" + name + "\") cannot be configured, since quarkus.seam." + name
                        + " is a setting of its own: choose another name");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "<default>", "Acme", "north tower", "zürich", "a\"b", "-a", "a-", "a--b" })
    void aNameThatNoEnvironmentVariableReaches(String name) {
        assertThatThrownBy(() -> WorkspaceNames.check(Set.of(name))).isInstanceOf(DeploymentException.class)
                .hasMessageStartingWith("@SeamWorkspace(\"" + name + "\") cannot be configured by environment variables: ");
    }

    @Test
    void twoNamesWithTheSameEnvironmentVariables() {
        assertThatThrownBy(() -> WorkspaceNames.check(new TreeSet<>(Set.of("a-b", "a_b"))))
                .isInstanceOf(DeploymentException.class)
                .hasMessage("@SeamWorkspace(\"a-b\") and @SeamWorkspace(\"a_b\") have the same environment variables: choose "
                        + "another name for one of them");
    }

    @Test
    void others() {
        assertThatCode(() -> WorkspaceNames.check(Set.of("acme", "north-tower", "b.c", "a_b", "2nd")))
                .doesNotThrowAnyException();
    }
}
