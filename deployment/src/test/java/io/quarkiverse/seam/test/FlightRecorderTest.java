package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    @Test
    void hasAnEventOfEachCall() throws IOException {
        List<Duration> betweenAttempts = new ArrayList<>();
        List<RecordedEvent> events = record(() -> EveryWay.names().forEach(way -> {
            everyWay.server().answers(RawSeam.json(503, "{}"), EveryWay.success()).forget();
            EveryWay.call(everyWay.of(way), "get");
            List<RawSeam.Request> requests = everyWay.server().requests();
            betweenAttempts.add(Duration.ofNanos(requests.get(1).nanos() - requests.get(0).nanos()));
        }));

        assertThat(events).hasSize(5).allSatisfy(event -> {
            assertThat(event.getString("endpoint")).isEqualTo("/client_sessions/get");
            assertThat(event.getInt("status")).isEqualTo(200);
            assertThat(event.getInt("attempts")).isEqualTo(2);
        });
        assertThat(events.stream().sorted(Comparator.comparing(RecordedEvent::getStartTime)).map(RecordedEvent::getDuration))
                .as("the whole call, the wait for the second attempt included").zipSatisfy(betweenAttempts,
                        (duration, wait) -> assertThat(duration).isGreaterThan(wait));
        assertThat(events).extracting(event -> event.getString("workspace"))
                .containsExactlyInAnyOrder("<default>", "<default>", "<default>", "<default>", "acme");
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
        Path file = Files.createTempFile("calls", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(EVENT);
            recording.start();
            calls.run();
            recording.stop();
            recording.dump(file);
            return RecordingFile.readAllEvents(file);
        } finally {
            Files.delete(file);
        }
    }
}
