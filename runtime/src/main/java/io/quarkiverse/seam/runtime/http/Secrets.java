package io.quarkiverse.seam.runtime.http;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.seam.SeamCredentials;

/**
 * Masks what must not be shown in a text. A text can come from a hostile server, so each pattern takes a time that only
 * grows with its length.
 */
public final class Secrets {

    static final String MASK = "***";

    private static final Pattern POSSIBLE_TOKEN = Pattern.compile("(?i)seam_[\\w-]++");
    private static final int SHORTEST_TOKEN = "seam_1234".length();
    private static final Pattern DIGIT_OR_CAPITAL = Pattern.compile("[0-9A-Z]");

    private static final String NAME = "[\\w-]*(?:token|key|secret|password|(?<![a-z])pin"
            + "|(?<!error_|warning_|status_)code)s?";
    private static final Pattern SECRET_NAME = Pattern.compile("(?i)" + NAME);
    /** A member of JSON, which may itself be escaped in a string, and may be cut within its value. */
    private static final Pattern MEMBER = Pattern.compile("(?is)(\"" + NAME + "\\\\?\"\\s*+:\\s*+)"
            + "(?:(\\\\?\")[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+|\\[\\s*+\"[^\\]]*+|-?[0-9][\\w.+-]*+)");
    private static final Pattern PARAMETER = Pattern.compile("(?i)([?&]" + NAME + "=)[^&#\\s\"'<>]++");
    private static final Pattern QUERY_VALUE = Pattern.compile("(?<=[?&])([^?&=#]++=)[^&#]++");

    private Secrets() {
    }

    /** Masks Seam's tokens. */
    public static String mask(String text) {
        return maskTokens(text, false);
    }

    /** Masks Seam's tokens, and what JSON or a query calls a secret, if it looks like nothing of Seam's too. */
    public static String maskJson(String text) {
        return mask(maskNamed(text));
    }

    /** Masks no more than the beginning of a text, and leaves out the rest. */
    static String maskJson(String text, int limit) {
        return text.length() <= limit ? maskJson(text) : maskTokens(maskNamed(text.substring(0, limit)), true);
    }

    /** Masks Seam's tokens and all values of the query. */
    public static String maskUri(String uri) {
        return mask(QUERY_VALUE.matcher(uri).replaceAll("$1" + MASK));
    }

    /** Masks these credentials, even if they do not look like one of Seam's tokens. */
    static String mask(String text, SeamCredentials credentials) {
        String token = token(credentials);
        // Shorter values are not secrets; masking them would mangle ordinary text.
        return token.length() < 8 ? text : text.replace(token, MASK);
    }

    /** Whether the value of a member of this name is a secret. */
    static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name).matches();
    }

    private static String maskNamed(String text) {
        String masked = MEMBER.matcher(text).replaceAll(
                match -> Matcher.quoteReplacement(match.group(1) + (match.group(2) == null ? "" : match.group(2)) + MASK));
        return PARAMETER.matcher(masked).replaceAll("$1" + MASK);
    }

    /** @param cut whether the text goes on, so that a token at its end may lack what shows that it is one */
    private static String maskTokens(String text, boolean cut) {
        return POSSIBLE_TOKEN.matcher(text).replaceAll(match -> isToken(text, match) || cut && match.end() == text.length()
                ? MASK
                : Matcher.quoteReplacement(match.group()));
    }

    /** A token has a digit or a capital; a word such as seam_bridge has neither. */
    private static boolean isToken(String text, MatchResult match) {
        return match.end() - match.start() >= SHORTEST_TOKEN
                && DIGIT_OR_CAPITAL.matcher(text).region(match.start() + "seam_".length(), match.end()).find();
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
