package io.quarkiverse.seam.runtime.call;

/**
 * What the build found out about a method of a REST client for Seam.
 *
 * @param method how messages call it, such as {@code ClientSessions.create}
 * @param path the path below Seam's URL, with the names of path parameters in place of their values
 * @param answer how the method answers
 * @param idempotent whether the request may be sent twice
 * @param returnsNothing whether the answer holds no value
 * @param body the index of the parameter that is sent as the body, -1 for none
 * @param bodyParameter the name of that parameter, null for none
 * @param bodyProperty the property of a JSON object to send that parameter as; null where the parameter is the body itself
 * @param responseKey the name of the value in the response; null if the method does not say it
 */
public record Endpoint(String method, String path, Answer answer, boolean idempotent, boolean returnsNothing, int body,
        String bodyParameter, String bodyProperty, String responseKey) {

    /** How a method hands over what Seam answers. */
    public enum Answer {
        BLOCKING,
        UNI,
        COMPLETION_STAGE
    }

    /** How failures name it, such as {@code ClientSessions.get (/client_sessions/get)}. */
    public String description() {
        return method + " (" + path + ")";
    }

    void check(Object[] arguments) {
        if (body >= 0) {
            Object argument = arguments[body];
            if (argument == null || argument instanceof String text && text.isEmpty()) {
                throw new IllegalArgumentException(method + ": " + bodyParameter + " must not be null"
                        + (bodyProperty == null ? "" : " or empty"));
            }
        }
    }
}
