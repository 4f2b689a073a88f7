package io.quarkiverse.seam.deployment;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.Path;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamRoutes;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.actionattempts.ActionAttempts;
import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.AdditionalIndexedClassesBuildItem;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Indexes those of the extension's REST clients that the application refers to. Each costs generated code, memory and
 * reflection, so an application pays only for these.
 */
@BuildSteps(onlyIf = SeamEnabled.class)
class SeamClientsProcessor {

    private static final String ALL = "all";
    private static final String SETTING = "quarkus.seam.clients";
    private static final String RUNTIME = "io.quarkiverse.seam.runtime.";

    @BuildStep
    AdditionalIndexedClassesBuildItem clients(ApplicationArchivesBuildItem archives, List<SeamClientUserBuildItem> ofExtension,
            SeamBuildTimeConfig config) {
        Map<String, Set<String>> byRoute = clientsByRoute();
        Set<String> all = byRoute.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>(configured(config.clients().orElse(List.of()), byRoute));
        Set<String> users = usersOfExtension(archives, all);
        ofExtension.forEach(user -> users.add(user.className()));
        for (String user : users) {
            Set<String> references = ClassReferences.of(user);
            references.stream().filter(all::contains).forEach(wanted::add);
            if (mayAwait(references)) {
                wanted.add(ActionAttempts.Reactive.class.getName());
            }
        }
        return new AdditionalIndexedClassesBuildItem(withTypes(wanted, all).toArray(String[]::new));
    }

    /** Whether the class may call {@code Seam.await}, whose parameter it then refers to. */
    private static boolean mayAwait(Set<String> references) {
        return references.contains(ActionAttempt.class.getName())
                && (references.contains(Seam.class.getName()) || references.contains(Seam.Reactive.class.getName()));
    }

    /** The names of the interfaces by their route, such as {@code acs/users}. */
    private static Map<String, Set<String>> clientsByRoute() {
        Map<String, Set<String>> clients = new TreeMap<>();
        Stream.of(SeamRoutes.class, SeamRoutes.Reactive.class).flatMap(routes -> Stream.of(routes.getMethods()))
                .filter(Method::isDefault)
                .map(Method::getReturnType)
                .forEach(client -> clients.computeIfAbsent(route(client), route -> new TreeSet<>()).add(client.getName()));
        return clients;
    }

    private static String route(Class<?> client) {
        String path = Stream.of(client.getMethods()).map(method -> method.getAnnotation(Path.class))
                .filter(annotation -> annotation != null).findFirst().orElseThrow().value();
        return path.substring(1, path.lastIndexOf('/'));
    }

    private static Set<String> configured(List<String> routes, Map<String, Set<String>> byRoute) {
        Set<String> clients = new HashSet<>();
        for (String route : routes) {
            if (route.equals(ALL)) {
                byRoute.values().forEach(clients::addAll);
            } else if (byRoute.containsKey(route)) {
                clients.addAll(byRoute.get(route));
            } else {
                throw new ConfigurationException(SETTING + ": there is no route " + route + "; there are "
                        + String.join(", ", byRoute.keySet()) + ", and " + ALL);
            }
        }
        return clients;
    }

    private static Set<String> usersOfExtension(ApplicationArchivesBuildItem archives, Set<String> clients) {
        Set<String> users = new TreeSet<>();
        Set<String> names = new HashSet<>(clients);
        names.add(Seam.class.getName());
        names.add(Seam.Reactive.class.getName());
        names.add(SeamRoutes.class.getName());
        names.add(SeamRoutes.Reactive.class.getName());
        for (ApplicationArchive archive : archives.getAllApplicationArchives()) {
            for (String name : names) {
                archive.getIndex().getKnownUsers(DotName.createSimple(name)).stream()
                        .map(ClassInfo::name).map(DotName::toString).forEach(users::add);
            }
        }
        return users;
    }

    /** With what the clients take and return, which a native image has to know. */
    private static Set<String> withTypes(Set<String> wanted, Set<String> clients) {
        Set<String> found = new TreeSet<>(wanted);
        Deque<String> open = new ArrayDeque<>(wanted);
        while (!open.isEmpty()) {
            for (String name : ClassReferences.of(open.pop())) {
                if (!name.startsWith(RUNTIME) && !clients.contains(name) && found.add(name)) {
                    open.push(name);
                }
            }
        }
        return found;
    }
}
