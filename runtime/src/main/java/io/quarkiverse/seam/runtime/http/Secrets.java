package io.quarkiverse.seam.runtime.http;

import java.util.regex.Pattern;

import io.quarkiverse.seam.SeamCredentials;

/** Takes out of a text what must not be shown. */
public final class Secrets {

    static final String MASK = "***";

    /** Seam's tokens, wherever they stand. A token has a digit or a capital; a word such as seam_bridge has neither. */
    private static final Pattern TOKEN = Pattern.compile("(?i:seam_)(?=[\\w-]*[0-9A-Z])[\\w-]{4,}");

    /** What JSON calls a secret, also where it is cut off or none of Seam's. */
    private static final Pattern MEMBER = Pattern.compile(
            "(?i)(\"[a-z_]*(?:token|_key|secret|password|code)\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*+");

    private Secrets() {
    }

    public static String mask(String text) {
        return TOKEN.matcher(text).replaceAll(MASK);
    }

    public static String maskJson(String json) {
        return mask(MEMBER.matcher(json).replaceAll("$1" + MASK));
    }

    /** Also where the credentials do not look like one of Seam's tokens. */
    static String mask(String text, SeamCredentials credentials) {
        String token = token(credentials);
        // Nothing shorter is a secret, and it would tear up the text.
        return token.length() < 8 ? text : text.replace(token, MASK);
    }

    private static String token(SeamCredentials credentials) {
        if (credentials instanceof SeamCredentials.ApiKey apiKey) {
            return apiKey.key();
        }
        if (credentials instanceof SeamCredentials.PersonalAccessToken accessToken) {
            return accessToken.token();
        }
        if (credentials instanceof SeamCredentials.PublishableKey publishableKey) {
            return publishableKey.key();
        }
        return ((SeamCredentials.ClientSessionToken) credentials).token();
    }
}
