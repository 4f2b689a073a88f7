package io.quarkiverse.seam.it;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamActionAttemptFailedException;
import io.quarkiverse.seam.SeamActionAttemptTimeoutException;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttemptError;
import io.quarkiverse.seam.actionattempts.UnlockDoorResult;
import io.quarkiverse.seam.locks.Locks;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;

/** What the guide's example of a door does with each outcome. */
@QuarkusTest
class DoorTest {

    private static final ActionAttempt<UnlockDoorResult> ATTEMPT = ActionAttempt.<UnlockDoorResult> builder()
            .actionAttemptId("a1").actionType("UNLOCK_DOOR")
            .error(new ActionAttemptError("device_offline", "The lock is offline")).build();

    @InjectMock
    Seam seam;

    @BeforeEach
    void unlocks() {
        Locks locks = mock(Locks.class);
        Mockito.when(seam.locks()).thenReturn(locks);
        Mockito.when(locks.unlockDoor("d1")).thenReturn(ATTEMPT);
    }

    @Test
    void waitsUntilTheDoorIsUnlocked() {
        when().post("/doors/d1/unlock").then().statusCode(204);

        Mockito.verify(seam).await(ATTEMPT);
    }

    @Test
    void reportsTheFailure() {
        Mockito.when(seam.await(any())).thenThrow(new SeamActionAttemptFailedException(ATTEMPT));

        when().post("/doors/d1/unlock").then().statusCode(409).body(is("The lock is offline"));
    }

    @Test
    void reportsTheTimeout() {
        Mockito.when(seam.await(any()))
                .thenThrow(new SeamActionAttemptTimeoutException(ATTEMPT, Duration.ofSeconds(10), null));

        when().post("/doors/d1/unlock").then().statusCode(504);
    }
}
