package io.quarkiverse.seam.runtime.call;

import io.quarkiverse.seam.SeamCredentials;

/**
 * A method of a REST client for Seam, as read at build time.
 *
 * @param index the index of the method in its client
 * @param api the name of the interface that declares the method
 * @param name the name of the method
 * @param path the path below Seam's URL, with the names of path parameters in place of their values
 * @param returning how the method returns its value
 * @param idempotent whether the request can safely be sent twice
 * @param withoutWorkspace whether the credentials need no workspace
 * @param removes whether the request removes what it names and returns nothing, so that it can be sent twice, and the second
 *        one finds nothing
 * @param body the index of the parameter that is sent as the body, -1 if there is none
 * @param bodyParameter the name of that parameter; null if there is none
 * @param bodyProperty the name in the parameter's {@code @JsonProperty}: the body is a JSON object with the parameter under
 *        this
 *        name, made by the filter that sends the call; null if the parameter is the body itself
 * @param responseKey the name of the value in the response, empty if the value is the whole response; null if the method has
 *        no {@code @ResponseKey}
 * @param formerResponseKey another name of the value; null if there is none
 */
public record Endpoint(int index, String api, String name, String path, Returning returning, boolean idempotent,
        boolean withoutWorkspace, boolean removes, int body, String bodyParameter, String bodyProperty, String responseKey,
        String formerResponseKey) {

    /** How a method returns its value. */
    public enum Returning {
        BLOCKING,
        UNI,
        COMPLETION_STAGE
    }

    /** The name in messages, such as {@code ClientSessions.create}. */
    public String method() {
        return api.substring(api.lastIndexOf('.') + 1).replace('$', '.') + "." + name;
    }

    /** The name in exceptions, such as {@code ClientSessions.get (/client_sessions/get)}. */
    public String description() {
        return method() + " (" + path + ")";
    }

    void check(SeamCredentials credentials) {
        if (!withoutWorkspace && credentials instanceof SeamCredentials.PersonalAccessToken accessToken
                && accessToken.workspaceId() == null) {
            throw new IllegalStateException(description() + " needs a personal access token with the id of a workspace. "
                    + "Without one, it is only accepted by Workspaces.list and Workspaces.create");
        }
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
