package io.quarkiverse.seam.benchmarks.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A delivery as Seam sends it. The id of the event is that of the message. */
final class SignedDelivery {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    private static final String BODY = """
            {"event_id":"%s","event_type":"%s","workspace_id":"398d80b7-3f96-47c2-b85a-6f8ba21d07be",\
            "created_at":"2025-06-15T08:30:45.123Z","occurred_at":"2025-06-15T08:30:45.001Z","device_id":"%s",\
            "connected_account_id":"3ea0b67f-649f-4131-bfe3-f2035e77a3f9","method":"keycode",\
            "access_code_id":"6e1cad57-b244-40ca-b4f3-30a46c8000d4","user_identity_id":"d1f0a7f5-07c8-4f2e-8e2b-3a1a4c1d2e3f"}""";
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(() -> {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    });

    private SignedDelivery() {
    }

    /** @return the request */
    static byte[] request(String path, String type, String id, String device, Instant time, String secret) {
        String body = BODY.formatted(id, type, device);
        long timestamp = time.getEpochSecond();
        return ("POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nUser-Agent: Svix-Webhooks/1\r\n"
                + "svix-id: " + id + "\r\nsvix-timestamp: " + timestamp + "\r\nsvix-signature: v1,"
                + signature(id + "." + timestamp + "." + body, secret) + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body).getBytes(US_ASCII);
    }

    private static String signature(String signed, String secret) {
        try {
            Mac mac = MAC.get();
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
