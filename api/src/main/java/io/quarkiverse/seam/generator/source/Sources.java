package io.quarkiverse.seam.generator.source;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.seam.generator.model.Api;
import io.quarkiverse.seam.generator.model.Type;

/** The sources of the Java API. */
public final class Sources {

    private Sources() {
    }

    public static List<SourceFile> of(Api api) {
        Javadoc javadoc = new Javadoc(api);
        List<SourceFile> files = new ArrayList<>();
        files.add(RoutesWriter.write(api.routes()));
        files.add(SecretNamesWriter.write(api.secretNames()));
        files.add(EventTypesWriter.write(api.types().stream().filter(Type.Event.class::isInstance).map(Type.Event.class::cast)
                .toList()));
        api.routes().forEach(route -> files.add(InterfaceWriter.write(route, javadoc)));
        api.types().forEach(type -> files.add(write(type, javadoc)));
        return files;
    }

    private static SourceFile write(Type type, Javadoc javadoc) {
        if (type instanceof Type.Request request) {
            return RequestWriter.write(request, javadoc);
        }
        if (type instanceof Type.Response response) {
            return ResponseWriter.write(response, javadoc);
        }
        if (type instanceof Type.LazyResponse response) {
            return LazyResponseWriter.write(response, javadoc);
        }
        if (type instanceof Type.Event event) {
            return ResponseWriter.write(event, javadoc);
        }
        return EnumerationWriter.write((Type.Enumeration) type);
    }
}
