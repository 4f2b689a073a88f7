package io.quarkiverse.seam.test.webhook;

import static io.quarkiverse.seam.test.webhook.SignedDelivery.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.runtime.webhook.WebhookAnnouncement;
import io.quarkiverse.seam.webhooks.SeamWebhookVerifier;
import io.quarkus.arc.Arc;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;

/** Without an observer of Seam's events, an application has no route, no secret and no bean. */
class WebhookWithoutObserverTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Observer.class, OfTheApplication.class, SignedDelivery.class));

    @TestHTTPResource("/seam/webhook")
    URI webhook;

    @Inject
    Observer observer;

    @Inject
    @OfTheApplication
    Event<LockUnlockedEvent> events;

    @Test
    void thereIsNoRoute() {
        assertThat(SignedDelivery.of(SECRET, event("lock.unlocked")).send(webhook)).isEqualTo(404);
        assertThat(ConfigProvider.getConfig().getOptionalValue("quarkus.seam.webhook.secret", String.class)).isEmpty();
        assertThat(Arc.container().listAll(SeamWebhookVerifier.class)).isEmpty();
        assertThat(Arc.container().listAll(WebhookAnnouncement.class)).isEmpty();
    }

    @Test
    void anEventOfTheApplicationIsNotOneOfAWebhook() {
        events.fire(LockUnlockedEvent.builder().build());

        assertThat(observer.observed).isTrue();
    }

    @Qualifier
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    public @interface OfTheApplication {
    }

    @Singleton
    public static class Observer {

        boolean observed;

        void own(@Observes @OfTheApplication LockUnlockedEvent event) {
            observed = true;
        }

        void others(@Observes @OfTheApplication Object event) {
        }
    }
}
