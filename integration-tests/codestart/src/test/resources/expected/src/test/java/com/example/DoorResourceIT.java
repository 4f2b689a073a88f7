package com.example;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class DoorResourceIT extends DoorResourceTest {
    // Runs the same tests against the packaged application.
}
