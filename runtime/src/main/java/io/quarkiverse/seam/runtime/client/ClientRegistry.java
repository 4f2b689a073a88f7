package io.quarkiverse.seam.runtime.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.runtime.call.Endpoint;

/** The REST client interfaces for Seam that the build found, with the client that it generated for each. */
public final class ClientRegistry {

    private final Map<Class<?>, SeamApi<?>> apis = new HashMap<>();

    <T> void add(GeneratedClient<T> client, List<Endpoint> endpoints) {
        apis.put(client.api(), new SeamApi<>(client, List.copyOf(endpoints)));
    }

    /** @throws IllegalArgumentException if the class is none of them */
    @SuppressWarnings("unchecked")
    <T> SeamApi<T> get(Class<T> api) {
        SeamApi<?> found = apis.get(api);
        if (found == null) {
            throw new IllegalArgumentException((api == null ? "null" : api.getName())
                    + " is no REST client for Seam: that is an interface with @RegisterRestClient(configKey = \"seam\")");
        }
        return (SeamApi<T>) found;
    }

    /** @param client from which others are made */
    record SeamApi<T>(GeneratedClient<T> client, List<Endpoint> endpoints) {
    }
}
