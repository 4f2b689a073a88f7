package io.quarkiverse.seam.dev;

/**
 * A request from the application to Seam, without its secrets.
 *
 * @param at when it was sent, in ISO 8601
 * @param url its URL, with the values of the query masked
 * @param workspace how people call the workspace that it went to
 * @param status 0 if there was no response
 * @param requestId what Seam's support needs; null if Seam did not give one
 * @param requestBody null if it had none
 * @param responseBody null if it had none
 * @param failure why there was no response; null if there was one
 */
public record DevRequest(long id, String at, String method, String url, String path, String workspace, int status,
        long durationMillis, String requestId, String requestBody, String responseBody, String failure) {
}
