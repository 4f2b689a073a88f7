package io.quarkiverse.seam.runtime.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.quarkiverse.seam.webhooks.SeamWebhookVerificationException;

/** A delivery whose headers and body can be read, which says nothing about its signature. */
public final class SignedMessage {

    /** Seam sends the headers of Svix; the others are those of Standard Webhooks, which the library knows. */
    private static final List<Names> NAMES = List.of(Names.of("svix-"), Names.of("webhook-"));

    private static final Pattern VALID_ID = Pattern.compile("[!-~]{1,300}");
    private static final Pattern VALID_TIMESTAMP = Pattern.compile("[0-9]{1,15}");
    /** Such as {@code v1,K5oZ…}: versions that are unknown are ignored, so that new ones can be added. */
    private static final Pattern VALID_SIGNATURE = Pattern.compile("(?<![^ ])v[0-9a-z]+,[!-~]+(?![^ ])");

    /** What a String has in the place of bytes that are not valid UTF-8. The body may also contain it. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String id;
    private final Map<String, List<String>> headers;
    private final String payload;

    private SignedMessage(String id, Map<String, List<String>> headers, String payload) {
        this.id = id;
        this.headers = headers;
        this.payload = payload;
    }

    /**
     * @param headers of the request, in upper or lower case
     * @throws SeamWebhookVerificationException if a header is missing, or something cannot be read
     */
    public static SignedMessage of(Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> ofAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            if (name != null && values != null) {
                ofAnyCase.computeIfAbsent(name, first -> new ArrayList<>()).addAll(values);
            }
        });
        return of(name -> ofAnyCase.getOrDefault(name, List.of()), body);
    }

    /**
     * @param headers returns all values of a header
     * @throws SeamWebhookVerificationException if a header is missing, or something cannot be read
     */
    static SignedMessage of(Function<String, List<String>> headers, byte[] body) {
        Names names = NAMES.stream().filter(candidate -> candidate.areIn(headers)).findFirst()
                .orElseThrow(() -> invalid("It needs the headers svix-id, svix-timestamp and svix-signature"));
        String id = single(headers, names.id(), VALID_ID);
        String timestamp = single(headers, names.timestamp(), VALID_TIMESTAMP);
        String signature = String.join(" ", headers.apply(names.signature()));
        if (!VALID_SIGNATURE.matcher(signature).find()) {
            throw invalid("The header " + names.signature() + " has no signature");
        }
        return new SignedMessage(id, Map.of("webhook-id", List.of(id), "webhook-timestamp", List.of(timestamp),
                "webhook-signature", List.of(signature)), text(body));
    }

    private static String single(Function<String, List<String>> headers, String name, Pattern valid) {
        List<String> values = headers.apply(name);
        if (values.size() != 1 || values.get(0) == null || !valid.matcher(values.get(0)).matches()) {
            throw invalid("The header " + name + " is invalid");
        }
        return values.get(0);
    }

    /** The library takes a text, whose bytes must be those that were signed. */
    private static String text(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw invalid("The body is not valid UTF-8");
        }
    }

    private static SeamWebhookVerificationException invalid(String reason) {
        return new SeamWebhookVerificationException("The delivery cannot be read: " + reason, 400);
    }

    /** Identifies the message: it stays the same when Seam delivers again. */
    public String id() {
        return id;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    public String payload() {
        return payload;
    }

    private record Names(String id, String timestamp, String signature) {

        static Names of(String prefix) {
            return new Names(prefix + "id", prefix + "timestamp", prefix + "signature");
        }

        boolean areIn(Function<String, List<String>> headers) {
            return !headers.apply(id).isEmpty() && !headers.apply(timestamp).isEmpty() && !headers.apply(signature).isEmpty();
        }
    }
}
