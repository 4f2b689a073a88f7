package io.quarkiverse.seam.runtime.config;

import java.util.Base64;

/** The format of a webhook's secret: {@code whsec_}, which may be missing, and the key in Base64. */
public final class WebhookSecret {

    private static final String PREFIX = "whsec_";

    private WebhookSecret() {
    }

    /**
     * @param name the setting or parameter that the value comes from
     * @throws IllegalArgumentException if the value is invalid; the message contains the name, but never the value
     */
    public static void check(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be null or blank");
        }
        if (!isKey(value.startsWith(PREFIX) ? value.substring(PREFIX.length()) : value)) {
            throw new IllegalArgumentException(name + " must be the secret of a webhook, which is " + PREFIX
                    + " and a key in Base64");
        }
    }

    private static boolean isKey(String base64) {
        try {
            return Base64.getDecoder().decode(base64).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
