package io.quarkiverse.seam.runtime.envelope;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** For interfaces of the application's own, and for fields that this version does not know. */
    private static final Pattern SECRET_NAME = Pattern.compile("(?i)[\\w-]*(?:token|key|secret|password|(?<![a-z])pin"
            + "|(?<!error_|warning_|mutation_|reason_|model_|status_)code)s?");
    private static final Set<String> SECRET_NAMES = SecretNames.ALL.stream().map(Secrets::withoutCase)
            .collect(Collectors.toSet());

    /** The name of a JSON member, which may itself be escaped in a string. */
    private static final Pattern MEMBER = Pattern.compile("\"([\\w-]++)\\\\?\"\\s*+:\\s*+");
    /** May be cut off. */
    private static final Pattern TEXT_OR_NUMBER = Pattern
            .compile("(?s)(\\\\?\")[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+|-?[0-9][\\w.+-]*+");
    private static final Pattern LIST_OF_TEXTS = Pattern.compile("\\[\\s*+\"");
    private static final Pattern PARAMETER = Pattern.compile("([?&]([\\w-]++)=)[^&#\\s\"'<>]++");
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
        return SECRET_NAME.matcher(name).matches() || SECRET_NAMES.contains(withoutCase(name));
    }

    /** {@code card_number}, {@code cardNumber} and {@code card-number} are the same name. */
    private static String withoutCase(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static String maskNamed(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        Matcher member = MEMBER.matcher(text);
        Matcher textOrNumber = TEXT_OR_NUMBER.matcher(text);
        int shown = 0;
        // What is no secret is searched too: it may be an object, or contain JSON
        for (int next = 0; member.find(next);) {
            next = member.end();
            if (!isSecret(member.group(1))) {
                continue;
            }
            String quote = "";
            int end = next;
            if (textOrNumber.region(next, text.length()).lookingAt()) {
                quote = textOrNumber.group(1) == null ? "" : textOrNumber.group(1);
                end = textOrNumber.end();
            } else if (isMaskedAsAWhole(member.group(1), text, next)) {
                end = endOfBrackets(text, next);
            }
            if (end > next) {
                masked.append(text, shown, next).append(quote).append(MASK);
                shown = end;
                next = end;
            }
        }
        return PARAMETER.matcher(masked.append(text, shown, text.length()))
                .replaceAll(
                        match -> Matcher.quoteReplacement(isSecret(match.group(2)) ? match.group(1) + MASK : match.group()));
    }

    /** An {@code access_code}, for example, is an object of which most may be shown. */
    private static boolean isMaskedAsAWhole(String name, String text, int start) {
        return start < text.length() && "[{".indexOf(text.charAt(start)) >= 0
                && (SECRET_NAMES.contains(withoutCase(name))
                        || LIST_OF_TEXTS.matcher(text).region(start, text.length()).lookingAt());
    }

    /** @return the end of the object or list that starts there; that of the text if it is cut off */
    private static int endOfBrackets(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == '{')) {
                depth++;
            } else if (!quoted && (c == ']' || c == '}') && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
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
