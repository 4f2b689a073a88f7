// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.runtime.envelope;

import java.util.Set;

/** The fields of Seam's API that {@code toString} masks. */
final class SecretNames {

    static final Set<String> ALL = Set.of("card_id", "card_number", "change_reason", "client_session_token", "code",
            "connected_account_custom_metadata", "custom_metadata", "custom_metadata_has", "custom_redirect_failure_url",
            "custom_redirect_url", "description", "device_custom_metadata", "event_description", "fob_id", "from", "ical_url",
            "image_url", "instant_key_url", "key_notes", "mobile_access_uuid", "new_code", "original_code", "preferred_code",
            "publishable_key", "search", "secret", "to", "token", "url", "user_identifier_key", "value", "video_url");

    private SecretNames() {
    }
}
