package io.quarkiverse.seam.deployment.devservice.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final Schedule schedule = new Schedule(Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<String> done = new ArrayList<>();

    @Test
    void doesWhatIsDueInTheOrderOfTime() {
        schedule.at(NOW, null, () -> done.add("second"));
        schedule.at(NOW.minusSeconds(1), null, () -> done.add("first"));
        schedule.at(NOW.plusSeconds(3), null, () -> done.add("later"));

        assertThat(schedule.untilNext()).contains(Duration.ofSeconds(-1));
        schedule.proceed();

        assertThat(done).containsExactly("first", "second");
        assertThat(schedule.untilNext()).contains(Duration.ofSeconds(3));
    }

    @Test
    void logsAFailureAndGoesOn() {
        List<LogRecord> log = new ArrayList<>();
        Logger logger = Logger.getLogger(Schedule.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(line);
            }

            @Override
            public void flush() {
                // Nothing is kept back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        logger.addHandler(handler);
        IllegalStateException failure = new IllegalStateException("Fails on purpose");
        schedule.at(NOW, null, () -> {
            throw failure;
        });
        schedule.at(NOW, null, () -> done.add("next"));
        try {
            schedule.proceed();
        } finally {
            logger.removeHandler(handler);
        }

        assertThat(done).containsExactly("next");
        assertThat(schedule.untilNext()).isEmpty();
        assertThat(log).singleElement().satisfies(line -> assertThat(line.getThrown()).isSameAs(failure));
    }
}
