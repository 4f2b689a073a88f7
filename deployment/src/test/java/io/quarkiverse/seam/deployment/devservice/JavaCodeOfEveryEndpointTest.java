package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamRoutes;
import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;
import io.quarkiverse.seam.deployment.explorer.EndpointDescriptions;

/** The Java code in the Dev UI compiles, and sends what the form contains. */
class JavaCodeOfEveryEndpointTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final EndpointDescriptions descriptions = new EndpointDescriptions();
    private final Map<String, JsonNode> sent = new HashMap<>();

    @TempDir
    Path classes;

    @Test
    void sendsWhatTheFormContains() throws Exception {
        ApiFacts facts = ApiFacts.read();
        SampleRequests requests = new SampleRequests(facts, null);
        List<Endpoint> endpoints = List.copyOf(facts.endpoints());
        List<JavaFileObject> sources = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            // Within the package of its client, since some requests of other routes have the same name
            String location = packageOf(endpoint);
            String name = "Call" + names.size();
            names.add(location + '.' + name);
            sources.add(source(name,
                    "package %s;\n%s\npublic class %s {\n    public static void call(Seam seam) {\n        %s\n    }\n}\n"
                            .formatted(location, imports(), name,
                                    descriptions.javaCode(endpoint.path(), requests.largest(endpoint).toString()))));
        }
        ClassLoader calls = compiled(sources);

        for (String name : names) {
            calls.loadClass(name).getMethod("call", Seam.class).invoke(null, proxy(Seam.class, this::accessor));
        }

        assertThat(sent).hasSameSizeAs(endpoints);
        assertThat(endpoints).allSatisfy(endpoint -> assertThat(same(sent.get(endpoint.path()), requests.largest(endpoint)))
                .as("%s: %s", endpoint.path(), sent.get(endpoint.path())).isTrue());
    }

    private Object accessor(Object seam, Method accessor, Object[] none) {
        return proxy(accessor.getReturnType(), this::record);
    }

    private Object record(Object client, Method method, Object[] arguments) throws Throwable {
        jakarta.ws.rs.Path path = method.getAnnotation(jakarta.ws.rs.Path.class);
        if (path == null) {
            return InvocationHandler.invokeDefault(client, method, arguments);
        }
        ObjectNode body = JSON.createObjectNode();
        if (arguments != null) {
            JsonNode argument = JSON.valueToTree(arguments[0]);
            Arrays.stream(method.getParameterAnnotations()[0]).filter(JsonProperty.class::isInstance).findFirst()
                    .ifPresentOrElse(name -> body.set(((JsonProperty) name).value(), argument),
                            () -> body.setAll((ObjectNode) argument));
        }
        sent.put(path.value(), body);
        return null;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }

    /** 5 and 5.0 are equal. */
    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals((a, b) -> a.isNumber() && b.isNumber() ? Double.compare(a.doubleValue(), b.doubleValue())
                : a.equals(b) ? 0 : 1, other);
    }

    private static String packageOf(Endpoint endpoint) {
        return Arrays.stream(SeamRoutes.class.getMethods()).map(Method::getReturnType)
                .filter(client -> Arrays.stream(client.getMethods())
                        .map(method -> method.getAnnotation(jakarta.ws.rs.Path.class))
                        .anyMatch(path -> path != null && path.value().equals(endpoint.path())))
                .findFirst().orElseThrow().getPackageName();
    }

    private static String imports() {
        return new TreeSet<>(Arrays.stream(SeamRoutes.class.getMethods())
                .map(method -> method.getReturnType().getPackageName()).toList()).stream()
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining("", "import io.quarkiverse.seam.*;\nimport java.time.*;\nimport java.util.*;\n",
                        ""));
    }

    private static JavaFileObject source(String name, String code) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }

    private ClassLoader compiled(List<JavaFileObject> sources) throws Exception {
        StringWriter problems = new StringWriter();
        List<String> options = List.of("-d", classes.toString(), "-nowarn", "-proc:none",
                "-classpath", System.getProperty("java.class.path"));
        boolean compiles = ToolProvider.getSystemJavaCompiler().getTask(problems, null, null, options, null, sources).call();
        assertThat(compiles).as(problems.toString()).isTrue();
        return new URLClassLoader(new URL[] { classes.toUri().toURL() }, Seam.class.getClassLoader());
    }
}
