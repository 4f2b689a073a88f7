package io.quarkiverse.seam.it;

import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(FailingSeam.class)
class EveryFailureTest extends EveryFailure {

    @Test
    void unknownHost() {
        failsAt("/tenants/sessions", user, 502, "SeamConnectionException", containsString(": unknown host"));
    }
}
