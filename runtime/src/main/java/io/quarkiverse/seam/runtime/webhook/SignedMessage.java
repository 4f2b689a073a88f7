package io.quarkiverse.seam.runtime.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.seam.webhooks.SeamWebhookVerificationException;

/** A delivery whose headers and body can be read, which says nothing about its signature. */
public final class SignedMessage {

    private static final String ID = "id";
    private static final String TIMESTAMP = "timestamp";
    private static final String SIGNATURE = "signature";

    /** Seam sends the headers of Svix; the others are those of Standard Webhooks, which the library knows. */
    private static final List<String> PREFIXES = List.of("svix-", "webhook-");

    static final List<String> HEADERS = PREFIXES.stream()
            .flatMap(prefix -> Stream.of(prefix + ID, prefix + TIMESTAMP, prefix + SIGNATURE)).toList();

    private static final Pattern VALID_ID = Pattern.compile("[!-~]{1,300}");
    private static final Pattern VALID_TIMESTAMP = Pattern.compile("[0-9]{1,15}");
    /** Such as {@code v1,K5oZ…}: versions that are unknown are ignored, so that new ones can be added. */
    private static final Pattern VALID_SIGNATURE = Pattern.compile("v[0-9a-z]+,[!-~]+");

    private final String id;
    private final Map<String, List<String>> headers;
    private final String payload;

    private SignedMessage(String id, Map<String, List<String>> headers, String payload) {
        this.id = id;
        this.headers = headers;
        this.payload = payload;
    }

    /** @throws SeamWebhookVerificationException if a header is missing, or something cannot be read */
    public static SignedMessage of(Map<String, List<String>> headers, byte[] body) {
        String prefix = PREFIXES.stream()
                .filter(candidate -> Stream.of(ID, TIMESTAMP, SIGNATURE)
                        .noneMatch(name -> values(headers, candidate + name).isEmpty()))
                .findFirst()
                .orElseThrow(() -> invalid("It needs the headers svix-id, svix-timestamp and svix-signature"));
        String id = single(headers, prefix + ID, VALID_ID);
        String timestamp = single(headers, prefix + TIMESTAMP, VALID_TIMESTAMP);
        String signature = String.join(" ", values(headers, prefix + SIGNATURE));
        if (Stream.of(signature.split(" ")).noneMatch(part -> VALID_SIGNATURE.matcher(part).matches())) {
            throw invalid("The header " + prefix + SIGNATURE + " has no signature");
        }
        return new SignedMessage(id, Map.of("webhook-id", List.of(id), "webhook-timestamp", List.of(timestamp),
                "webhook-signature", List.of(signature)), text(body));
    }

    private static List<String> values(Map<String, List<String>> headers, String name) {
        List<String> values = new ArrayList<>(1);
        headers.forEach((key, value) -> {
            if (name.equalsIgnoreCase(key) && value != null) {
                values.addAll(value);
            }
        });
        return values;
    }

    private static String single(Map<String, List<String>> headers, String name, Pattern valid) {
        List<String> values = values(headers, name);
        if (values.size() != 1 || values.get(0) == null || !valid.matcher(values.get(0)).matches()) {
            throw invalid("The header " + name + " is invalid");
        }
        return values.get(0);
    }

    /** The library takes a text, whose bytes must be those that were signed. */
    private static String text(byte[] body) {
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
}
