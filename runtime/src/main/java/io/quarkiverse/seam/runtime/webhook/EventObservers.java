package io.quarkiverse.seam.runtime.webhook;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.EventContext;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ObserverMethod;

import org.jboss.logging.Logger;

import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.events.SeamEvent;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;

/**
 * Notifies the observers of an event, on the current thread. {@code Event.fire} would stop at the first one that throws, and
 * {@code Event.fireAsync} calls only those that are asynchronous.
 */
final class EventObservers {

    private static final Logger LOG = Logger.getLogger(EventObservers.class);

    /** Stands for all workspaces that no observer names. */
    private static final String ANY_OTHER = "<other>";

    private final Set<String> named;
    private final Map<Key, List<ObserverMethod<SeamEvent>>> resolved = new ConcurrentHashMap<>();

    /** @param named the workspaces that the qualifiers of observers name */
    EventObservers(Set<String> named) {
        this.named = named;
    }

    Outcome notify(SeamEvent event, Delivery delivery) {
        EventMetadata metadata = new Metadata(event.getClass(), qualifiers(delivery.workspace()));
        List<ObserverMethod<SeamEvent>> observers = observers(event, metadata, delivery.workspace());
        if (observers.isEmpty()) {
            return Outcome.UNOBSERVED;
        }
        Notification notification = new Notification(event, metadata);
        Outcome outcome = Outcome.HANDLED;
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            for (ObserverMethod<SeamEvent> observer : observers) {
                try {
                    observer.notify(notification);
                } catch (Throwable failure) {
                    outcome = Outcome.FAILED;
                    LOG.errorf(failure, "%s failed to handle the %s of the message %s", observer,
                            event.getClass().getSimpleName(), delivery.messageId());
                }
            }
        } finally {
            requestContext.terminate();
        }
        return outcome;
    }

    private List<ObserverMethod<SeamEvent>> observers(SeamEvent event, EventMetadata metadata, String workspace) {
        boolean isNamed = named.contains(workspace) || workspace.equals(ConfiguredWorkspaces.DEFAULT);
        return resolved.computeIfAbsent(new Key(event.getClass(), isNamed ? workspace : ANY_OTHER),
                key -> resolve(event, metadata));
    }

    /** In the container's order, but with asynchronous ones last, since others need not expect to wait for them. */
    @SuppressWarnings("unchecked")
    private static List<ObserverMethod<SeamEvent>> resolve(SeamEvent event, EventMetadata metadata) {
        Annotation[] qualifiers = metadata.getQualifiers().toArray(Annotation[]::new);
        return Arc.container().beanManager().resolveObserverMethods(event, qualifiers).stream()
                .map(observer -> (ObserverMethod<SeamEvent>) observer)
                .sorted(Comparator.comparing(ObserverMethod::isAsync)).toList();
    }

    private static Set<Annotation> qualifiers(String workspace) {
        return Set.of(Any.Literal.INSTANCE, workspace.equals(ConfiguredWorkspaces.DEFAULT) ? Default.Literal.INSTANCE
                : SeamWorkspace.Literal.of(workspace));
    }

    private record Key(Class<?> event, String workspace) {
    }

    private record Metadata(Type getType, Set<Annotation> getQualifiers) implements EventMetadata {

        @Override
        public InjectionPoint getInjectionPoint() {
            return null;
        }
    }

    private record Notification(SeamEvent getEvent, EventMetadata getMetadata) implements EventContext<SeamEvent> {
    }
}
