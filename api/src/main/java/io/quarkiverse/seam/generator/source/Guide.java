package io.quarkiverse.seam.generator.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.seam.generator.model.Api;
import io.quarkiverse.seam.generator.model.Endpoint;
import io.quarkiverse.seam.generator.model.JavaType;
import io.quarkiverse.seam.generator.model.Route;
import io.quarkiverse.seam.generator.model.Type;
import io.quarkiverse.seam.generator.model.TypeName;

/** The pages of the guide about the routes, and the lists of them. */
public final class Guide {

    static final String HEADER = "// Generated from the facts and words in the folder api. Do not edit.\n";

    private final Api api;
    private final AsciiDoc asciiDoc;
    private final Map<TypeName, Type> types = new HashMap<>();
    /** The page that describes what is returned. */
    private final Map<TypeName, Route> pages = new HashMap<>();

    private Guide(Api api) {
        this.api = api;
        this.asciiDoc = new AsciiDoc(api);
        api.types().forEach(type -> types.put(type.name(), type));
        // That of a route in the same package, at best one that returns it
        api.routes().forEach(route -> returned(route).filter(type -> samePackage(type, route))
                .forEach(type -> pages.putIfAbsent(type, route)));
        api.routes().stream().flatMap(this::returned)
                .forEach(type -> api.routes().stream().filter(route -> samePackage(type, route))
                        .forEach(route -> pages.putIfAbsent(type, route)));
        api.routes().forEach(route -> returned(route).forEach(type -> pages.putIfAbsent(type, route)));
    }

    public static List<GuideFile> of(Api api) {
        return new Guide(api).files();
    }

    private List<GuideFile> files() {
        List<GuideFile> files = new ArrayList<>();
        files.add(new GuideFile(Path.of("nav-api.adoc"), HEADER + ".Clients\n" + each(route -> "* xref:%s[%s]\n"
                .formatted(page(route), route.name().simpleName()))));
        files.add(new GuideFile(Path.of("pages", "includes", "api.adoc"), """
                %s[cols="1,1,3",options="header"]
                |===
                |Client |Route |Description

                %s|===
                """.formatted(HEADER, each(route -> "|xref:%s[`%s`] |`%s` |%s\n".formatted(page(route),
                route.name().simpleName(), route.path(), asciiDoc.text(route.words()))))));
        api.routes().forEach(route -> files.add(new GuideFile(Path.of("pages", page(route)),
                new RoutePageWriter(route, asciiDoc, types, pages).write())));
        return files;
    }

    private String each(Function<Route, String> line) {
        return api.routes().stream().map(line).collect(Collectors.joining());
    }

    static String page(Route route) {
        return "api" + route.path().replace('/', '-').replace('_', '-') + ".adoc";
    }

    /** What the route's methods return, and the results of the action attempts that they return. */
    private Stream<TypeName> returned(Route route) {
        return route.endpoints().stream().map(Endpoint::returns).filter(Objects::nonNull)
                .flatMap(returned -> Stream.of(returned.type(), returned.attemptResult())).filter(Objects::nonNull)
                .map(JavaType::element)
                .filter(type -> !type.equals(JavaFile.ACTION_ATTEMPT) && !type.equals(JavaFile.VOID));
    }

    private static boolean samePackage(TypeName type, Route route) {
        return type.packageName().equals(route.name().packageName());
    }
}
