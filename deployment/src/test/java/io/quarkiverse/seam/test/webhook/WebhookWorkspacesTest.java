package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.webhooks.SeamWebhookSecrets;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;

/** Each workspace and tenant has its own path and secret, and its events the qualifier. */
class WebhookWorkspacesTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ACME_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final String UNNAMED_SECRET = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String TENANT_SECRET = "whsec_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";
    private static final String UNLOCKED = event("lock.unlocked");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observers.class, Tenants.class, SignedDelivery.class))
            .overrideConfigKey("quarkus.http.root-path", "/app")
            .overrideConfigKey("quarkus.seam.webhook.path", "/hooks/seam")
            .overrideConfigKey("SEAM_WEBHOOK_SECRET", SECRET)
            .overrideConfigKey("quarkus.seam.acme.webhook.secret", ACME_SECRET)
            .overrideConfigKey("quarkus.seam.unnamed.webhook.secret", UNNAMED_SECRET)
            .setLogRecordPredicate(line -> line.getLoggerName().contains(".seam.runtime.webhook.")
                    && line.getLevel().intValue() >= Level.WARNING.intValue())
            .assertLogRecords(WebhookWorkspacesTest::onceForEachWorkspaceAndOutcome);

    @TestHTTPResource("/hooks/seam")
    URI webhook;

    @Inject
    Observers observers;

    @BeforeEach
    void reset() {
        observers.calls.clear();
    }

    private int send(String workspace, String secret, String id) {
        return SignedDelivery.of(secret, id, UNLOCKED).send(URI.create(webhook + workspace));
    }

    private int send(String workspace, String secret) {
        return send(workspace, secret, SignedDelivery.newId());
    }

    /** Otherwise anybody could fill the log. */
    private static void onceForEachWorkspaceAndOutcome(List<LogRecord> lines) {
        assertThat(lines).extracting(line -> ((ExtLogRecord) line).getFormattedMessage())
                .filteredOn(line -> line.contains("No matching signature")).extracting(line -> line.split(":")[0])
                .containsExactlyInAnyOrder("The webhook of the default workspace", "The webhook of the workspace acme",
                        "The webhook of a tenant");
        assertThat(lines).filteredOn(line -> line.getThrown() != null).hasSize(1);
    }

    @Test
    void theDefaultWorkspace() {
        assertThat(webhook.getPath()).isEqualTo("/app/hooks/seam");
        assertThat(send("", SECRET)).isEqualTo(204);

        assertThat(observers.calls).containsExactlyInAnyOrder("all", "any", "default");
    }

    @Test
    void aWorkspaceThatAnObserverNames() {
        assertThat(send("/acme", ACME_SECRET)).isEqualTo(204);

        assertThat(observers.calls).containsExactlyInAnyOrder("all", "any", "acme");
    }

    @Test
    void aWorkspaceThatOnlyTheConfigurationNames() {
        assertThat(send("/unnamed", UNNAMED_SECRET)).isEqualTo(204);

        assertThat(observers.calls).containsExactlyInAnyOrder("all", "any");
    }

    @Test
    void aTenant() {
        assertThat(send("/tenant%201", TENANT_SECRET)).isEqualTo(204);

        assertThat(observers.calls).containsExactlyInAnyOrder("all", "any");
    }

    @Test
    void aTenantThatAnObserverNames() {
        assertThat(send("/tenant2", TENANT_SECRET)).isEqualTo(204);

        assertThat(observers.calls).containsExactlyInAnyOrder("all", "any", "tenant2");
    }

    @Test
    void theSecretOfAnother() {
        assertThat(send("", ACME_SECRET)).isEqualTo(401);
        assertThat(send("/acme", SECRET)).isEqualTo(401);
        assertThat(send("/acme", TENANT_SECRET)).isEqualTo(401);
        assertThat(send("/tenant2", ACME_SECRET)).isEqualTo(401);

        assertThat(observers.calls).isEmpty();
    }

    @Test
    void noSuchTenant() {
        assertThat(send("/nobody", TENANT_SECRET)).isEqualTo(404);
        assertThat(send("/null", TENANT_SECRET)).isEqualTo(404);
        assertThat(send("/" + "a".repeat(201), TENANT_SECRET)).isEqualTo(404);
        assertThat(send("/%3Cdefault%3E", SECRET)).isEqualTo(404);
        // Its messages could have the same keys as those of the tenant "acme".
        assertThat(send("/acme%2Fb", TENANT_SECRET)).isEqualTo(404);

        assertThat(observers.calls).isEmpty();
    }

    @Test
    void secretsThatCannotBeReached() {
        assertThat(send("/broken", TENANT_SECRET)).isEqualTo(503);
        assertThat(send("/invalid", TENANT_SECRET)).isEqualTo(503);

        assertThat(observers.calls).isEmpty();
    }

    /** Otherwise a tenant could keep the events of another one from being handled. */
    @Test
    void theSameIdInDifferentWorkspaces() {
        assertThat(send("/tenant2", TENANT_SECRET, "msg_1")).isEqualTo(204);
        assertThat(send("/acme", ACME_SECRET, "msg_1")).isEqualTo(204);
        assertThat(send("", SECRET, "msg_1")).isEqualTo(204);

        assertThat(observers.calls).contains("tenant2", "acme", "default").hasSize(9);
    }

    @Singleton
    public static class Tenants implements SeamWebhookSecrets {

        private static final Map<String, List<String>> SECRETS = Map.of("tenant 1", List.of(ACME_SECRET, TENANT_SECRET),
                "tenant2", List.of(TENANT_SECRET), "acme/b", List.of(TENANT_SECRET), "invalid", List.of("no secret!"), "nobody",
                List.of());

        @Override
        public List<String> secrets(String tenant) {
            if (tenant.equals("broken")) {
                throw new IllegalStateException("Fails on purpose");
            }
            return SECRETS.get(tenant);
        }
    }

    @Singleton
    public static class Observers {

        final List<String> calls = new CopyOnWriteArrayList<>();

        void all(@Observes SeamEvent event) {
            calls.add("all");
        }

        void any(@Observes @Any LockUnlockedEvent event) {
            calls.add("any");
        }

        void ofDefault(@Observes @Default LockUnlockedEvent event) {
            calls.add("default");
        }

        void ofAcme(@Observes @SeamWorkspace("acme") LockUnlockedEvent event) {
            calls.add("acme");
        }

        void ofTenant(@Observes @SeamWorkspace("tenant2") SeamEvent event) {
            calls.add("tenant2");
        }
    }
}
