package io.quarkiverse.seam.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

/** The classes that a native image of the application knows by reflection. */
public final class ReflectiveClasses {

    private static final String FILE = "reflective-classes.txt";

    private ReflectiveClasses() {
    }

    /** Makes the build write them down. */
    public static Consumer<BuildChainBuilder> written() {
        return chain -> chain.addBuildStep(ReflectiveClasses::write)
                .consumes(ReflectiveClassBuildItem.class).produces(GeneratedResourceBuildItem.class).build();
    }

    private static void write(BuildContext context) {
        Set<String> names = new TreeSet<>();
        for (ReflectiveClassBuildItem item : context.consumeMulti(ReflectiveClassBuildItem.class)) {
            item.getClassNames().forEach(name -> names.add(name + (item.isMethods() ? " methods" : "")));
        }
        context.produce(new GeneratedResourceBuildItem(FILE, String.join("\n", names).getBytes(UTF_8)));
    }

    /** To be called in the application. */
    public static Set<String> names() throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new TreeSet<>(new String(file.readAllBytes(), UTF_8).lines().toList());
        }
    }
}
