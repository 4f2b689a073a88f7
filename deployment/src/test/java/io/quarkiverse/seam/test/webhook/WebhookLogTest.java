package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static io.quarkiverse.seam.test.webhook.SignedDelivery.newId;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.runtime.config.SeamConfig;
import io.quarkiverse.seam.webhooks.SeamWebhookSecrets;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.smallrye.config.SmallRyeConfig;

/** With the log at its finest level, neither a secret nor anything of a payload appears in it, whatever arrives. */
class WebhookLogTest {

    private static final Path LOG = Path.of("target", "webhook.log");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OF_VARIABLE = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String OF_ACME = "whsec_DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD";
    private static final String OF_TENANT = "whsec_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";
    private static final String INVALID = "whsec_EEEEEEEEEEE!";
    private static final String PIN = "471147114711";
    private static final String UNLOCKED = event("lock.unlocked").replace("\"device_id\":\"d1\"",
            "\"device_id\":\"d1\",\"code\":\"" + PIN + "\"");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observer.class, Tenants.class, SignedDelivery.class))
            .setBeforeAllCustomizer(() -> LOG.toFile().delete())
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideConfigKey("quarkus.log.level", "TRACE")
            .overrideConfigKey("quarkus.log.console.enabled", "false")
            .overrideConfigKey("quarkus.log.file.enabled", "true")
            .overrideConfigKey("quarkus.log.file.path", LOG.toString())
            .overrideConfigKey("quarkus.log.file.level", "ALL")
            .overrideConfigKey("quarkus.log.file.rotation.max-file-size", "1G")
            .overrideConfigKey("quarkus.config.log.values", "true")
            .overrideConfigKey("quarkus.seam.webhook.secret", SECRET)
            .overrideConfigKey("quarkus.seam.acme.webhook.secret[0]", OF_ACME)
            .overrideConfigKey("SEAM_WEBHOOK_SECRET", OF_VARIABLE);

    @TestHTTPResource("/seam/webhook")
    URI webhook;

    @Inject
    Observer observer;

    @Test
    void nothingSecretShows() throws IOException {
        for (String payload : new String[] { UNLOCKED, UNLOCKED.replace("lock.unlocked", "toaster.popped"),
                UNLOCKED.replace("\"d1\"", "{\"code\":\"" + PIN + "\"}"), UNLOCKED.substring(0, UNLOCKED.length() - 3),
                UNLOCKED.replace("lock.unlocked", PIN), PIN, "\"" + PIN, UNLOCKED.replace("2026", PIN) }) {
            SignedDelivery.of(SECRET, payload).send(webhook);
            SignedDelivery.of(OF_ACME, payload).send(URI.create(webhook + "/acme"));
            SignedDelivery.of(OF_TENANT, payload).send(URI.create(webhook + "/tenant"));
            SignedDelivery.of(SECRET, payload).send(URI.create(webhook + "/invalid"));
            SignedDelivery.of(OF_VARIABLE, payload).send(webhook);
            SignedDelivery.of(SECRET, payload).header("svix-id", PIN + " x").send(webhook);
            SignedDelivery.of(SECRET, payload).header("svix-timestamp", null).send(webhook);
            SignedDelivery.of(SECRET, newId(), Instant.now().minusSeconds(400), payload.getBytes(UTF_8)).send(webhook);
            SignedDelivery.of(SECRET, payload + " ".repeat(1024 * 1024)).send(webhook);
            observer.failing = true;
            SignedDelivery.of(SECRET, payload).send(webhook);
            observer.failing = false;
        }
        SeamConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(SeamConfig.class);
        String shown = config.workspaces() + " " + config;

        String log = Files.readString(LOG);
        assertThat(log).contains(" TRACE ", "SRCFG01001", "failed to handle the LockUnlockedEvent of the message msg_",
                "No matching signature", "could not be verified");
        for (String secret : new String[] { SECRET, OF_VARIABLE, OF_ACME, OF_TENANT, INVALID }) {
            String trace = secret.substring(7, 15);
            assertThat(log.lines().filter(line -> line.contains(trace))).as(secret).isEmpty();
            assertThat(shown).doesNotContain(trace);
        }
        assertThat(log.lines().filter(line -> line.contains(PIN))).isEmpty();
    }

    @Singleton
    public static class Tenants implements SeamWebhookSecrets {

        @Override
        public java.util.List<String> secrets(String tenant) {
            return java.util.List.of(tenant.equals("invalid") ? INVALID : OF_TENANT);
        }
    }

    @Singleton
    public static class Observer {

        volatile boolean failing;

        void all(@Observes SeamEvent event) {
        }

        void unlocked(@Observes LockUnlockedEvent event) {
            if (failing) {
                throw new IllegalStateException("Fails for " + event);
            }
        }
    }
}
