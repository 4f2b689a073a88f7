package io.quarkiverse.seam.dev;

/**
 * A request from the application to Seam and its response, with secrets masked.
 *
 * @param at when it was sent, in ISO 8601
 * @param url the URL, with the values of the query masked
 * @param workspace the name of the workspace, as the Dev UI shows it
 * @param status the HTTP status; 0 if there was no response
 * @param requestId the id that Seam's support asks for; null if the response has none
 * @param requestBody null if there is none
 * @param responseBody null if there is none
 * @param failure why there was no response; null if there was one
 */
public record DevRequest(long id, String at, String method, String url, String path, String workspace, int status,
        long durationMillis, String requestId, String requestBody, String responseBody, String failure) {
}
