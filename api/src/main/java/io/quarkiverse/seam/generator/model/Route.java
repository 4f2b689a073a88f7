package io.quarkiverse.seam.generator.model;

import java.util.List;

/** @param accessor the method of {@code Seam} that returns the interface */
public record Route(String path, TypeName name, String accessor, String words, List<Endpoint> endpoints) {
}
