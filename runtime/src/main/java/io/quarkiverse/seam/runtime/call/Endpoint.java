package io.quarkiverse.seam.runtime.call;

/**
 * What the build found out about a method of a REST client for Seam.
 *
 * @param index the place of the method in its client
 * @param api the name of the interface that declares the method
 * @param name the name of the method
 * @param path the path below Seam's URL, with the names of path parameters in place of their values
 * @param returning how the method returns its value
 * @param idempotent whether the request may be sent twice
 * @param returnsNothing whether the response holds no value
 * @param body the index of the parameter that is sent as the body, -1 if there is none
 * @param bodyParameter the name of that parameter; null if there is none
 * @param bodyProperty the property of a JSON object to send that parameter as; null if the parameter is the body itself
 * @param responseKey the name of the value in the response, empty for the response itself; null if the method does not say it
 * @param formerResponseKey another name of the value; null if there is none
 */
public record Endpoint(int index, String api, String name, String path, Returning returning, boolean idempotent,
        boolean returnsNothing, int body, String bodyParameter, String bodyProperty, String responseKey,
        String formerResponseKey) {

    /** How a method returns its value. */
    public enum Returning {
        BLOCKING,
        UNI,
        COMPLETION_STAGE
    }

    /** How messages name the method, such as {@code ClientSessions.create}. */
    public String method() {
        return api.substring(api.lastIndexOf('.') + 1).replace('$', '.') + "." + name;
    }

    /** How failures name it, such as {@code ClientSessions.get (/client_sessions/get)}. */
    public String description() {
        return method() + " (" + path + ")";
    }

    void check(Object[] arguments) {
        if (body >= 0) {
            Object argument = arguments[body];
            if (argument == null || argument instanceof String text && text.isEmpty()) {
                throw new IllegalArgumentException(method() + ": " + bodyParameter + " must not be null"
                        + (bodyProperty == null ? "" : " or empty"));
            }
        }
    }
}
