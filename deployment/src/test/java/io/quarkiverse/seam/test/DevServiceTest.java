package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkus.test.QuarkusUnitTest;

/** If nothing is configured, the Dev Service replaces Seam, and keeps the workspaces apart. */
class DevServiceTest {

    private static final ListClientSessionsRequest ALL = ListClientSessionsRequest.builder().build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication();

    @Inject
    ClientSessions clientSessions;

    @Inject
    @SeamWorkspace("acme")
    ClientSessions clientSessionsOfAcme;

    @Inject
    @SeamWorkspace("b.c")
    Seam bc;

    @Test
    void aSessionIsCreated() {
        ClientSession session = create(clientSessions, "user-1");

        assertThat(session.token()).startsWith("seam_cst");
        assertThat(session.userIdentifierKey()).isEqualTo("user-1");
        assertThat(clientSessions.get(GetClientSessionRequest.builder().clientSessionId(session.clientSessionId()).build()))
                .isEqualTo(session);
    }

    @Test
    void eachWorkspaceHasItsOwnSessions() {
        ClientSession ofAcme = create(clientSessionsOfAcme, "user-2");
        ClientSession ofBc = create(bc.clientSessions(), "user-2");

        assertThat(ofBc.workspaceId()).isNotEqualTo(ofAcme.workspaceId());
        assertThat(clientSessionsOfAcme.list(ALL)).containsExactly(ofAcme);
        assertThat(bc.clientSessions().list(ALL)).containsExactly(ofBc);
        assertThat(clientSessions.list(ALL)).doesNotContainAnyElementsOf(List.of(ofAcme, ofBc));
        assertThatThrownBy(() -> clientSessionsOfAcme.delete(ofBc.clientSessionId()))
                .isInstanceOf(SeamNotFoundException.class);
    }

    private static ClientSession create(ClientSessions clientSessions, String user) {
        return clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey(user).build());
    }
}
