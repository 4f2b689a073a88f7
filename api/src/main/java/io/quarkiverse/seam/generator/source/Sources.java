package io.quarkiverse.seam.generator.source;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.seam.generator.model.Api;
import io.quarkiverse.seam.generator.model.Type;
import io.quarkiverse.seam.generator.model.TypeName;

/** The sources of the Java API. */
public final class Sources {

    private Sources() {
    }

    public static List<SourceFile> of(Api api) {
        Javadoc javadoc = new Javadoc(api);
        List<SourceFile> files = new ArrayList<>();
        files.add(RoutesWriter.write(api.routes().stream().filter(route -> isWritten(route.name())).toList()));
        api.routes().stream().filter(route -> isWritten(route.name()))
                .forEach(route -> files.add(InterfaceWriter.write(route, javadoc)));
        api.types().stream().filter(type -> isWritten(type.name())).forEach(type -> files.add(write(type, javadoc)));
        return files;
    }

    /** Events and the classes of their parts are not written yet. */
    private static boolean isWritten(TypeName name) {
        return !name.packageName().equals("io.quarkiverse.seam.events");
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
        return EnumerationWriter.write((Type.Enumeration) type);
    }
}
