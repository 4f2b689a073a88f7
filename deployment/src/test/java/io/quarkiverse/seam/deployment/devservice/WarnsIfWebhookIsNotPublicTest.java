package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.events.SeamEvent;
import io.quarkus.test.QuarkusDevModeTest;
import io.quarkus.vertx.http.runtime.filters.Filters;

/** Whoever protects the whole application learns why no event arrives, and what to do. */
class WarnsIfWebhookIsNotPublicTest extends DevModeApplication {

    private static final String WARNING = "The application has rejected a request to the webhook at /seam/webhook with the status "
            + "401. Open it to Seam, whose deliveries are signed: quarkus.http.auth.permission.seam.paths=seam/webhook,"
            + "seam/webhook/* and quarkus.http.auth.permission.seam.policy=permit";

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application(List.of(Observer.class, Login.class))
            .setLogRecordPredicate(line -> line.getMessage().contains("webhook"));

    @Test
    void onlyIfItIsNot() {
        assertThat(post("/seam/webhook", Map.of("Authorization", "yes"))).isEqualTo(400);
        assertThat(post("/seam/other", Map.of())).isEqualTo(401);
        assertThat(APPLICATION.getLogRecords()).extracting(WarnsIfWebhookIsNotPublicTest::text).noneMatch(WARNING::equals);

        assertThat(post("/seam/webhook", Map.of())).isEqualTo(401);
        assertThat(post("/seam/webhook/acme", Map.of())).isEqualTo(401);
        assertThat(APPLICATION.getLogRecords()).extracting(WarnsIfWebhookIsNotPublicTest::text).filteredOn(WARNING::equals)
                .hasSize(2);
    }

    private static String text(LogRecord line) {
        return ((ExtLogRecord) line).getFormattedMessage();
    }

    @Singleton
    public static class Observer {

        void all(@Observes SeamEvent event) {
        }
    }

    /** As an application's HTTP permissions do, at the same place. */
    @Singleton
    public static class Login {

        void register(@Observes Filters filters) {
            filters.register(routing -> {
                if (routing.request().getHeader("Authorization") == null) {
                    routing.response().setStatusCode(401).end();
                } else {
                    routing.next();
                }
            }, 200);
        }
    }
}
