package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.seam.SeamException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkus.test.QuarkusUnitTest;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A recording of the JDK's Flight Recorder has an event of each call. */
class FlightRecorderTest {

    private static final String EVENT = "io.quarkiverse.seam.Call";

    @RegisterExtension
    static final QuarkusUnitTest app = EveryWay.application();

    @Inject
    EveryWay everyWay;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.quarkiverse.seam.test.EveryWay#names")
    void hasAnEventOfEachCall(String way) throws IOException {
        everyWay.server().answers(RawSeam.json(503, "{}"), EveryWay.success());

        List<RecordedEvent> events = record(() -> EveryWay.call(everyWay.of(way), "get"));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getString("endpoint")).isEqualTo("/client_sessions/get");
            assertThat(event.getString("workspace")).isEqualTo(way.equals("workspace") ? "acme" : "<default>");
            assertThat(event.getInt("status")).isEqualTo(200);
            assertThat(event.getInt("attempts")).isEqualTo(2);
            assertThat(event.getDuration()).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        });
    }

    @Test
    void hasAnEventOfACallThatFails() throws IOException {
        everyWay.server().answer(RawSeam.json(404, "{}"));
        ClientSessions sessions = everyWay.of("blocking");

        List<RecordedEvent> events = record(() -> assertThatThrownBy(() -> EveryWay.call(sessions, "create"))
                .isInstanceOf(SeamException.class));

        assertThat(events).extracting(event -> event.getString("endpoint"), event -> event.getInt("status"))
                .containsExactly(tuple("/client_sessions/create", 404));
    }

    private List<RecordedEvent> record(Runnable calls) throws IOException {
        Path file = folder.resolve("calls.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(EVENT);
            recording.start();
            calls.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file);
    }
}
