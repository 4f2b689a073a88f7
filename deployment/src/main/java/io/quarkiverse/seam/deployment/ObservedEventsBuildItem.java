package io.quarkiverse.seam.deployment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

import io.quarkus.builder.item.SimpleBuildItem;

/** The application's observers of Seam's events. There is no such item if it has none. */
final class ObservedEventsBuildItem extends SimpleBuildItem {

    private final List<Observer> observers;

    ObservedEventsBuildItem(List<Observer> observers) {
        this.observers = observers;
    }

    List<Observer> observers() {
        return observers;
    }

    /** The workspaces that the qualifiers of observers name. */
    Set<String> workspaces() {
        return observers.stream().map(Observer::workspace).filter(workspace -> workspace != null).collect(Collectors.toSet());
    }

    /** Whether there is an observer without such a qualifier, which gets the events of all workspaces. */
    boolean ofAnyWorkspace() {
        return observers.stream().anyMatch(observer -> observer.workspace() == null);
    }

    /**
     * @param type SeamEvent or one of the records
     * @param workspace that its qualifier names; null if it has none
     * @param method null if the observer is synthetic
     */
    record Observer(DotName type, String workspace, MethodInfo method) {
    }
}
