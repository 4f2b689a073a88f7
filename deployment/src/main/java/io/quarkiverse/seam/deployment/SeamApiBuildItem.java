package io.quarkiverse.seam.deployment;

import java.util.List;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;

import io.quarkiverse.seam.runtime.call.Endpoint;
import io.quarkus.builder.item.MultiBuildItem;

/** A REST client interface for Seam: the extension's or the application's own. */
final class SeamApiBuildItem extends MultiBuildItem {

    private final ClassInfo api;
    private final List<MethodInfo> methods;
    private final List<Endpoint> endpoints;

    /** @param endpoints what is known of each of the methods, in their order */
    SeamApiBuildItem(ClassInfo api, List<MethodInfo> methods, List<Endpoint> endpoints) {
        this.api = api;
        this.methods = methods;
        this.endpoints = endpoints;
    }

    ClassInfo api() {
        return api;
    }

    String name() {
        return api.name().toString();
    }

    /** The name of the class that is generated for the interface. */
    String clientClass() {
        return name() + "_SeamClient";
    }

    List<MethodInfo> methods() {
        return methods;
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }
}
