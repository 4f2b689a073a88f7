package io.quarkiverse.seam.it;

import static io.quarkiverse.seam.it.Caller.as;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;

/** How the tests of an application replace the client with a mock. */
@QuarkusTest
class MockedClientTest {

    // tag::inject[]
    @InjectMock
    ClientSessions clientSessions;
    // end::inject[]

    // tag::own-interface[]
    @InjectMock
    @RestClient
    DeviceResource.Devices devices;
    // end::own-interface[]

    // tag::return[]
    @Test
    void returnsTheSessionOfTheMock() {
        Mockito.when(clientSessions.create(any())).thenReturn(session("s1"));

        as("user-1").post("/session").then().statusCode(200).body("clientSessionId", is("s1"));
    }
    // end::return[]

    // tag::one-line[]
    @Test
    void isMockedInOneLine() {
        Mockito.when(clientSessions.getById("s1")).thenReturn(ClientSession.builder().token("seam_cst1").build());

        assertThat(clientSessions.getById("s1").token()).isEqualTo("seam_cst1");
    }
    // end::one-line[]

    // tag::record[]
    private static ClientSession session(String id) {
        return ClientSession.builder()
                .clientSessionId(id)
                .token("seam_cst1")
                .userIdentifierKey("user-1")
                .expiresAt(Instant.EPOCH.plus(Duration.ofHours(1)))
                .build();
    }
    // end::record[]

    // tag::failure[]
    @Test
    void mapsTheExceptionOfTheMock() {
        Mockito.when(clientSessions.get(any()))
                .thenThrow(new SeamNotFoundException(404, "client_session_not_found", "Gone", "r1", null));

        as("user-1").get("/session").then().statusCode(404).body("message", is("Gone"));
        verify(clientSessions).get(any());
    }
    // end::failure[]

    // tag::separately[]
    @Test
    void definesEachMethodOfTheMockSeparately() {
        Mockito.when(clientSessions.get(any())).thenReturn(session("s1"));
        Mockito.when(clientSessions.getById("s2")).thenReturn(session("s2"));

        assertThat(clientSessions.getById("s1")).isNull();
        assertThat(clientSessions.getById("s2").clientSessionId()).isEqualTo("s2");
        assertThat(clientSessions.list()).isEmpty();
    }
    // end::separately[]

    @Test
    void mocksAnInterfaceOfTheApplication() {
        Mockito.when(devices.list(any())).thenReturn(List.of(new DeviceResource.Device("d1", "Front door")));

        when().get("/devices").then().statusCode(200).body("[0].displayName", is("Front door"));
    }
}
