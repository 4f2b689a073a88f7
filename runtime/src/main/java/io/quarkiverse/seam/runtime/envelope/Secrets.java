package io.quarkiverse.seam.runtime.envelope;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.seam.SeamCredentials;

/**
 * Masks secrets in a text. The text may come from a hostile server, so the time that a pattern takes must grow no faster than
 * the length of the text.
 */
public final class Secrets {

    public static final String MASK = "***";

    private static final Pattern POSSIBLE_TOKEN = Pattern.compile("(?i)seam_[\\w-]++");
    private static final int SHORTEST_TOKEN = "seam_1234".length();
    private static final Pattern DIGIT_OR_CAPITAL = Pattern.compile("[0-9A-Z]");

    private static final String NAME = "[\\w-]*(?:token|key|secret|password|(?<![a-z])pin"
            + "|(?<!error_|warning_|status_)code)s?";
    private static final Pattern SECRET_NAME = Pattern.compile("(?i)" + NAME);
    /** A JSON member, which may itself be escaped in a string, and may be cut off in its value. */
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

    /** Masks Seam's tokens, and every JSON or query value whose name says that it is a secret. */
    public static String maskJson(String text) {
        return mask(maskNamed(text));
    }

    /** Cuts the text to the limit before it is masked. */
    public static String maskJson(String text, int limit) {
        return text.length() <= limit ? maskJson(text) : maskTokens(maskNamed(text.substring(0, limit)), true);
    }

    /** Masks Seam's tokens and all values of the query. */
    public static String maskUri(String uri) {
        return mask(QUERY_VALUE.matcher(uri).replaceAll("$1" + MASK));
    }

    /** Masks these credentials, even if they do not look like a token of Seam. */
    public static String mask(String text, SeamCredentials credentials) {
        String token = token(credentials);
        // Shorter values are not secrets; masking them would mangle ordinary text.
        return token.length() < 8 ? text : text.replace(token, MASK);
    }

    /** Whether the name says that the value is a secret. */
    static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name).matches();
    }

    private static String maskNamed(String text) {
        String masked = MEMBER.matcher(text).replaceAll(
                match -> Matcher.quoteReplacement(match.group(1) + (match.group(2) == null ? "" : match.group(2)) + MASK));
        return PARAMETER.matcher(masked).replaceAll("$1" + MASK);
    }

    /** @param cut whether the text was cut, so that the rest of a token at its end may be too short to be recognized */
    private static String maskTokens(String text, boolean cut) {
        return POSSIBLE_TOKEN.matcher(text).replaceAll(match -> isToken(text, match) || cut && match.end() == text.length()
                ? MASK
                : Matcher.quoteReplacement(match.group()));
    }

    /** A token contains a digit or a capital letter; a word such as seam_bridge contains neither. */
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
