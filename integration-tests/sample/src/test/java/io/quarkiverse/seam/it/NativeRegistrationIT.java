package io.quarkiverse.seam.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Qualifier;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import io.quarkiverse.seam.accesscodes.AccessCodes;
import io.quarkiverse.seam.accessgrants.AccessGrants;
import io.quarkiverse.seam.accessgrants.CreateAccessGrantRequest;
import io.quarkiverse.seam.accessgrants.CreateAccessGrantRequestedAccessMethod;
import io.quarkiverse.seam.acs.credentials.ListAcsCredentialsRequest;
import io.quarkiverse.seam.acs.encoders.AcsEncoders;
import io.quarkiverse.seam.actionattempts.ActionAttempts;
import io.quarkiverse.seam.actionattempts.ScanCredentialResult;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.connectwebviews.ConnectWebviews;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.DeviceError;
import io.quarkiverse.seam.devices.DeviceErrorCode;
import io.quarkiverse.seam.devices.DeviceProperties;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.devices.NukiMetadata;
import io.quarkiverse.seam.devices.UnmanagedDevices;
import io.quarkiverse.seam.events.Events;
import io.quarkiverse.seam.events.LockUnlockedEvent;
import io.quarkiverse.seam.locks.Locks;
import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.config.SeamConfigCustomizer;
import io.quarkiverse.seam.spaces.Spaces;
import io.quarkiverse.seam.thermostats.Thermostats;
import io.quarkiverse.seam.thermostats.schedules.ListThermostatSchedulesRequest;
import io.quarkiverse.seam.useridentities.UserIdentities;
import io.quarkiverse.seam.webhooks.Webhooks;
import io.quarkus.restclient.config.RestClientBuilderFactory;
import io.quarkus.security.Authenticated;
import io.smallrye.config.ConfigMapping;

/**
 * The classes that a native image needs by reflection are registered, and no other class of the extension and the sample is.
 * Reads the input of native-image, since not every build makes a native image.
 */
public class NativeRegistrationIT {

    private static final String OURS = "io.quarkiverse.seam";
    /** The clients that the sample refers to, and {@link ActionAttempts.Reactive} since it waits for actions. */
    private static final Set<String> USED = Stream.of(AccessCodes.class, AccessGrants.class, AcsEncoders.class,
            ActionAttempts.class, ActionAttempts.Reactive.class, ClientSessions.class, ClientSessions.Reactive.class,
            ConnectWebviews.class, Devices.Reactive.class, Thermostats.class,
            Devices.class, UnmanagedDevices.class, Events.Reactive.class, Locks.class, Spaces.class,
            Thermostats.Reactive.class, UserIdentities.class, Webhooks.class).map(Class::getName).collect(Collectors.toSet());
    /** The extension, the sample, and the module that runs this test. */
    private static final Set<Path> COMPILED = Stream
            .of("../../runtime/target/classes", "../sample/target/classes", "target/classes")
            .map(classes -> Path.of(classes).toAbsolutePath().normalize())
            .collect(Collectors.toSet());
    private static final Path NATIVE_SOURCES = Path.of("target/native/native-sources");
    private static final String CONFIGURATION = "META-INF/native-image/";
    private static final String BUILDER_SERVICE = "META-INF/services/" + RestClientBuilderFactory.class.getName();

    private final IndexView compiled = index();
    private final Map<String, JsonNode> registered = registered();

    @Test
    void registersOnlyTheClassesThatAreNeeded() {
        List<String> needed = new ArrayList<>(jsonTypes());
        annotated(Qualifier.class).forEach(qualifier -> needed.add(qualifier.target().asClass().name().toString()));
        // Needed by quarkus-security
        annotated(Authenticated.class).forEach(secured -> needed.add(classOf(secured.target()).name().toString()));
        // Needed by quarkus-rest-jackson, since it returns a Multi
        needed.add(PagingResource.class.getName());
        needed.addAll(exceptionMappers());
        needed.addAll(configurationMappings());
        // A service of SmallRye Config
        needed.add(SeamConfigCustomizer.class.getName());

        assertThat(registered.keySet().stream()
                .filter(name -> name.startsWith(OURS))
                .map(name -> name.replaceFirst("(\\$ExceptionMapper)\\$.*", "$1")))
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    private static ClassInfo classOf(AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.METHOD ? target.asMethod().declaringClass() : target.asClass();
    }

    @Test
    void registersTheTypesInJson() {
        List<String> open = registered.keySet().stream()
                .filter(name -> Stream.of("allDeclaredConstructors", "allDeclaredMethods", "allDeclaredFields")
                        .allMatch(members -> registered.get(name).path(members).asBoolean()))
                .toList();

        assertThat(jsonTypes()).contains(
                // A record, and what is nested in it
                Device.class.getName(), DeviceError.class.getName(), NukiMetadata.class.getName(),
                // An open enumeration
                DeviceErrorCode.class.getName(),
                // By which Jackson reads a record with unread fields
                DeviceProperties.Builder.class.getName(),
                // A request, what is nested in it, and what they inherit
                CreateAccessGrantRequest.class.getName(), CreateAccessGrantRequestedAccessMethod.class.getName(),
                RequestBody.class.getName(),
                // The result of an action, and a type of event
                ScanCredentialResult.class.getName(), LockUnlockedEvent.class.getName())
                .allMatch(type -> open.contains(type) || isReader(type) && canBeConstructed(registered.get(type)));
    }

    private boolean isReader(String type) {
        return compiled.getClassByName(type).superName().toString().equals(JsonDeserializer.class.getName());
    }

    @Test
    void registersNothingOfOtherClients() {
        assertThat(registered.keySet()).filteredOn(name -> name.startsWith(OURS))
                .noneMatch(name -> name.matches(".*\\.(customers|noisesensors|phones|workspaces)\\..*"))
                .noneMatch(name -> name.endsWith("Request$Builder"))
                .doesNotContain(ListAcsCredentialsRequest.class.getName(), ListThermostatSchedulesRequest.class.getName());
    }

    @Test
    void containsTheServiceThatBuildsRestClients() throws IOException {
        List<String> providers = new ArrayList<>();
        for (Path jar : jars()) {
            providers.addAll(read(jar, BUILDER_SERVICE).lines().toList());
        }

        assertThat(resourcePatterns()).anyMatch(pattern -> pattern.matcher(BUILDER_SERVICE).matches());
        assertThat(providers).isNotEmpty().isSubsetOf(registered.keySet())
                .allMatch(provider -> canBeConstructed(registered.get(provider)));
    }

    /** Quarkus registers one constructor, and since 3.37 all of them. */
    private static boolean canBeConstructed(JsonNode type) {
        return type.path("allDeclaredConstructors").asBoolean()
                || type.path("methods").findValuesAsText("name").contains("<init>");
    }

    @Test
    void containsNoResourcesOfTheExtension() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path root : COMPILED) {
            try (Stream<Path> walk = Files.walk(root)) {
                walk.filter(Files::isRegularFile).map(file -> root.relativize(file).toString()).forEach(files::add);
            }
        }

        assertThat(files).contains("application.properties", "META-INF/quarkus-extension.yaml")
                .noneMatch(file -> resourcePatterns().stream().anyMatch(pattern -> pattern.matcher(file).matches()));
    }

    @Test
    void registersNothingElseOfTheExtension() throws IOException {
        Path runner = runner();
        for (String other : List.of(CONFIGURATION + "jni-config.json", CONFIGURATION + "proxy-config.json",
                CONFIGURATION + "resource-config.json", CONFIGURATION + "serialization-config.json",
                "io/quarkus/runner/Feature.class")) {
            assertThat(read(runner, other)).as(other).isNotEmpty().doesNotContain(OURS, OURS.replace('.', '/'));
        }
        assertThat(Files.readString(NATIVE_SOURCES.resolve("native-image.args"))).doesNotContain(OURS);
        assertThat(COMPILED).allMatch(root -> Files.notExists(root.resolve(CONFIGURATION)));
    }

    /** The types that the sample's resources and the REST clients accept and return, including their components. */
    private Set<String> jsonTypes() {
        Set<String> types = new TreeSet<>();
        for (Class<? extends Annotation> verb : List.of(GET.class, POST.class, PUT.class, DELETE.class)) {
            for (AnnotationInstance annotation : annotated(verb)) {
                if (isUnused(annotation.target().asMethod().declaringClass())) {
                    continue;
                }
                collect(annotation.target().asMethod().returnType(), types);
                annotation.target().asMethod().parameterTypes().forEach(parameter -> collect(parameter, types));
            }
        }
        annotated(ServerExceptionMapper.class).forEach(mapper -> collect(mapper.target().asMethod().returnType(), types));
        return types;
    }

    /** Whether it is a client of the extension to which the sample does not refer. */
    private static boolean isUnused(ClassInfo api) {
        return !api.name().toString().startsWith(OURS + ".it.") && !USED.contains(api.name().toString());
    }

    private void collect(Type type, Set<String> types) {
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type.asParameterizedType().arguments().forEach(argument -> collect(argument, types));
        }
        ClassInfo ours = compiled.getClassByName(type.name());
        if (ours != null && types.add(ours.name().toString())) {
            collect(ours.superClassType(), types);
            ours.recordComponents().forEach(component -> collect(component.type(), types));
            if (!ours.isRecord()) {
                accessors(ours).forEach(accessor -> collect(accessor.returnType(), types));
            }
            compiled.getAllKnownImplementations(ours.name()).forEach(event -> collect(type(event), types));
            readers(ours).forEach(reader -> collect(reader, types));
        }
    }

    private static Stream<MethodInfo> accessors(ClassInfo type) {
        return type.methods().stream().filter(method -> method.parametersCount() == 0 && Modifier.isPublic(method.flags())
                && !Modifier.isStatic(method.flags()) && !method.name().equals("toBuilder"));
    }

    /** The classes by which Jackson reads the type. */
    private static List<Type> readers(ClassInfo type) {
        AnnotationInstance readers = type.declaredAnnotation(JsonDeserialize.class);
        return readers == null ? List.of() : readers.values().stream().map(AnnotationValue::asClass).toList();
    }

    private static Type type(ClassInfo type) {
        return Type.create(type.name(), Type.Kind.CLASS);
    }

    /** The classes that Quarkus generates for each exception that a method maps. */
    private List<String> exceptionMappers() {
        List<String> names = new ArrayList<>();
        for (AnnotationInstance mapper : annotated(ServerExceptionMapper.class)) {
            int exceptions = mapper.value() == null ? 1 : mapper.value().asClassArray().length;
            names.addAll(Collections.nCopies(exceptions,
                    mapper.target().asMethod().declaringClass().name() + "$ExceptionMapper"));
        }
        return names;
    }

    /** The classes that Quarkus generates for the settings and their groups. */
    private List<String> configurationMappings() {
        return annotated(ConfigMapping.class).stream()
                .map(mapping -> mapping.target().asClass().name().toString())
                .flatMap(mapping -> compiled.getKnownClasses().stream()
                        .map(type -> type.name().toString())
                        .filter(name -> name.equals(mapping) || name.startsWith(mapping + "$")))
                .map(name -> name + "$$CMImpl")
                .toList();
    }

    private List<AnnotationInstance> annotated(Class<? extends Annotation> annotation) {
        return List.copyOf(compiled.getAnnotations(annotation));
    }

    private static IndexView index() {
        Indexer indexer = new Indexer();
        for (Path root : COMPILED) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
                    try (InputStream content = Files.newInputStream(file)) {
                        indexer.index(content);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return indexer.complete();
    }

    private static Map<String, JsonNode> registered() {
        Map<String, JsonNode> classes = new TreeMap<>();
        json("reflect-config.json").forEach(type -> classes.put(type.path("name").asText(), type));
        return classes;
    }

    private static List<Pattern> resourcePatterns() {
        return json("resource-config.json").at("/resources/includes").findValuesAsText("pattern").stream()
                .map(Pattern::compile).toList();
    }

    private static JsonNode json(String configuration) {
        try {
            return new ObjectMapper().readTree(read(runner(), CONFIGURATION + configuration));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path runner() throws IOException {
        return jars().stream().filter(jar -> jar.toString().endsWith("-runner.jar")).findFirst().orElseThrow();
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.walk(NATIVE_SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /** @return an empty string if there is no such entry */
    private static String read(Path jar, String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(entry) == null) {
                return "";
            }
            return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
