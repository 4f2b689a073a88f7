package io.quarkiverse.seam.benchmarks.contenders;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Seam's response, written by hand. */
@JsonNaming(SnakeCaseStrategy.class)
public record Envelope(Session clientSession, boolean ok) {

    Session session() {
        if (!ok) {
            throw new IllegalStateException("Seam rejected the request");
        }
        return clientSession;
    }
}
