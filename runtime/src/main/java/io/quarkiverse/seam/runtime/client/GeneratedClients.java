package io.quarkiverse.seam.runtime.client;

/** Creates the clients that the build generated. Its implementation is generated as well. */
public interface GeneratedClients {

    /**
     * @param api the name of a REST client interface for Seam
     * @return a new client; null if there is none for that interface
     */
    GeneratedClient<?> create(String api);
}
