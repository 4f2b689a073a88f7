package io.quarkiverse.seam.benchmarks.contenders;

import java.net.URI;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The server, the credentials and the JSON mapper for the clients that are not REST clients. */
record Target(URI uri, String authorization, ObjectWriter requests, ObjectReader responses) {

    static final int CONNECTIONS = 256;

    static Target configured() {
        Config config = ConfigProvider.getConfig();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new Target(URI.create(config.getValue("quarkus.seam.url", String.class) + "/client_sessions/create"),
                "Bearer " + config.getValue("quarkus.seam.api-key", String.class),
                mapper.writerFor(NewSession.class), mapper.readerFor(Envelope.class));
    }

    static void check(int status) {
        if (status != 200) {
            throw new IllegalStateException("Seam returned " + status);
        }
    }
}
