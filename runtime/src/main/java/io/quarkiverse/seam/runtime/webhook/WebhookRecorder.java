package io.quarkiverse.seam.runtime.webhook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.SeamConfig;
import io.quarkiverse.seam.runtime.config.WebhookSettings;
import io.quarkiverse.seam.webhooks.SeamWebhookDeliveries;
import io.quarkiverse.seam.webhooks.SeamWebhookSecrets;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.ShutdownContext;
import io.quarkus.runtime.annotations.Recorder;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** Recorded at build time, run at startup, if the application observes events and has an HTTP server. */
@Recorder
public class WebhookRecorder {

    private static final Logger LOG = Logger.getLogger(WebhookRecorder.class);

    /** The path parameter with the name of the workspace or tenant. */
    public static final String WORKSPACE = "workspace";

    private final RuntimeValue<SeamConfig> config;

    public WebhookRecorder(RuntimeValue<SeamConfig> config) {
        this.config = config;
    }

    /**
     * @param named the workspaces that observers name
     * @param all whether there are observers for any workspace
     * @param redis whether the application has the Redis client
     */
    public Handler<RoutingContext> route(Supplier<Vertx> vertx, ObservedEvents observed, ObservedEvents onVirtualThreads,
            Set<String> named, boolean all, boolean redis, List<RuntimeValue<DeliveryObserver>> deliveryObservers,
            ShutdownContext shutdown) {
        SeamWebhookSecrets tenants = onlyOne(SeamWebhookSecrets.class);
        Collection<WebhookSettings> settings = settings(named);
        WebhookWorkspaces workspaces = new WebhookWorkspaces(settings, tenants, vertx.get());
        workspaces.requireSecrets(settings, named, all, LaunchMode.current() == LaunchMode.NORMAL);
        List<DeliveryObserver> observers = deliveryObservers.stream().map(RuntimeValue::getValue).toList();
        DeliveryHandler deliveries = new DeliveryHandler(vertx.get(), deliveries(redis), new EventObservers(named), observers);
        shutdown.addShutdownTask(deliveries::close);
        WebhookRoute route = new WebhookRoute(vertx.get(), workspaces, observed, onVirtualThreads, deliveries, observers);
        return LaunchMode.current() == LaunchMode.DEVELOPMENT ? WarningIfNotPublic.noting(route) : route;
    }

    /** Runs before the application's HTTP permissions are checked, only in dev mode. */
    public Handler<RoutingContext> warningIfNotPublic(String path) {
        return new WarningIfNotPublic(path);
    }

    private Collection<WebhookSettings> settings(Set<String> named) {
        SeamConfig seam = config.getValue();
        Config values = ConfigProvider.getConfig();
        Set<String> names = new TreeSet<>(named);
        names.add(ConfiguredWorkspaces.DEFAULT);
        names.addAll(seam.workspaces().keySet());
        List<WebhookSettings> settings = new ArrayList<>();
        names.forEach(name -> settings.add(WebhookSettings.of(name, seam, values)));
        return settings;
    }

    private static SeamWebhookDeliveries deliveries(boolean redis) {
        SeamWebhookDeliveries ofApplication = onlyOne(SeamWebhookDeliveries.class);
        if (ofApplication != null) {
            return ofApplication;
        }
        SeamWebhookDeliveries inRedis = redis ? RedisLookup.ifActive() : null;
        return inRedis == null ? new DeliveriesInMemory(System::nanoTime) : inRedis;
    }

    /** @return null if the application has no such bean */
    private static <T> T onlyOne(Class<T> type) {
        InjectableInstance<T> beans = Arc.container().select(type);
        if (beans.isAmbiguous()) {
            throw new ConfigurationException("There is more than one " + type.getSimpleName());
        }
        return beans.isUnsatisfied() ? null : beans.get();
    }

    /** Loaded only if the application has the Redis client. */
    private static final class RedisLookup {

        static SeamWebhookDeliveries ifActive() {
            RedisDeliveries deliveries = onlyOne(RedisDeliveries.class);
            if (deliveries == null) {
                LOG.warn("Deliveries of webhooks are remembered in memory instead of Redis, since no method of the application"
                        + " has a parameter with @Observes or @ObservesAsync whose type is an event of Seam");
                return null;
            }
            return deliveries.isActive() ? deliveries : null;
        }
    }
}
