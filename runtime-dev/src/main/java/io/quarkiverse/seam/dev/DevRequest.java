package io.quarkiverse.seam.dev;

/**
 * A request that went from the application to Seam, without its secrets.
 *
 * @param at when it was sent, in ISO 8601
 * @param workspace how people call the workspace that it went to
 * @param status 0 where no answer came
 * @param requestId what Seam's support asks for; null where Seam did not give one
 * @param requestBody null where it had none
 * @param responseBody null where it had none
 * @param failure why no answer came; null where one did
 */
public record DevRequest(long id, String at, String method, String path, String workspace, int status, long durationMillis,
        String requestId, String requestBody, String responseBody, String failure) {
}
