package io.quarkiverse.seam.runtime.api;

/** Changes requests in ways that their own methods do not offer. */
public final class RequestFields {

    private RequestFields() {
    }

    /** As if the field had never been set. */
    public static <B extends RequestBuilder<B>> B remove(String wireName, B builder) {
        builder.fields.remove(wireName);
        return builder;
    }
}
