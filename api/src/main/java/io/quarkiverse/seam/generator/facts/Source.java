package io.quarkiverse.seam.generator.facts;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** All that the Java API is made from. */
public record Source(Facts facts, PublicNames names, Secrecy secrecy, Words words) {

    /** @param directory where {@code seam-api.json} is */
    public static Source read(Path directory) throws IOException {
        // Fails for what the records don't have, so that nothing new is overlooked
        ObjectMapper mapper = new ObjectMapper();
        JsonNode overrides = mapper.readTree(directory.resolve("overrides.json").toFile());
        return new Source(
                mapper.readValue(directory.resolve("seam-api.json").toFile(), Facts.class),
                mapper.treeToValue(overrides.get("names"), PublicNames.class),
                mapper.treeToValue(overrides.get("secrets"), Secrecy.class),
                Words.read(directory.resolve("words")));
    }
}
