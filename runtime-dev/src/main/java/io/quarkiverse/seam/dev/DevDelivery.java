package io.quarkiverse.seam.dev;

/**
 * A delivery to the application's webhook, with secrets masked. Unless it is verified, nothing is known but the outcome.
 *
 * @param at when it ended, in ISO 8601
 * @param workspace the name of the workspace or tenant; null unless it is verified
 * @param messageId null unless it is verified
 * @param eventType null unless it is verified; empty if the payload has none
 * @param outcome as in metrics
 * @param status of the response
 * @param body null unless it is verified
 * @param repeatable whether it can be sent again
 */
public record DevDelivery(long id, String at, String workspace, String messageId, String eventType, String outcome, int status,
        long durationMillis, String body, boolean repeatable) {
}
