package io.quarkiverse.seam.dev;

import jakarta.inject.Singleton;

/** The last requests from the application to Seam. */
@Singleton
public class RequestLog extends DevLog<DevRequest> {

    RequestLog() {
        super("quarkus-seam.requests", DevRequest::id);
    }
}
