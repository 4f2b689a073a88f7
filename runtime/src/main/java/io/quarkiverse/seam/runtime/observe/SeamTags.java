package io.quarkiverse.seam.runtime.observe;

import io.micrometer.core.instrument.Tags;

/** The tags of an attempt that only the extension knows. */
final class SeamTags {

    static final String CLIENT_NAME_KEY = "clientName";
    static final String CLIENT_NAME = "seam";

    static final String WORKSPACE = "seam.workspace";
    static final String ERROR_TYPE = "seam.error.type";
    static final String ATTEMPT = "seam.attempt";

    static final String NONE = "none";

    private SeamTags() {
    }

    static Tags of(String workspace, String errorType, int attempt) {
        return Tags.of(CLIENT_NAME_KEY, CLIENT_NAME, WORKSPACE, workspace, ERROR_TYPE, errorType,
                ATTEMPT, Integer.toString(attempt));
    }
}
