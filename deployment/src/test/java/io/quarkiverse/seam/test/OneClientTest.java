package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkus.arc.Arc;
import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.test.QuarkusUnitTest;

/**
 * What an application with one client costs, the same as in the benchmark of the start. It does not depend on how many clients
 * the extension has.
 */
class OneClientTest {

    private static final String FILE = "cost.json";
    private static final String SEAM = "io.quarkiverse.seam.";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(SessionResource.class))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .addBuildChainCustomizer(chain -> chain.addBuildStep(OneClientTest::writeCost)
                    .consumes(GeneratedClassBuildItem.class).consumes(ReflectiveClassBuildItem.class)
                    .produces(GeneratedResourceBuildItem.class).build());

    @Path("/sessions")
    public static class SessionResource {

        @Inject
        ClientSessions clientSessions;

        @POST
        @Path("/{user}")
        public ClientSession create(@RestPath String user) {
            return clientSessions.create(CreateClientSessionRequest.builder().userIdentifierKey(user).build());
        }
    }

    @Test
    void generatedClasses() throws IOException {
        assertThat(cost("classes")).containsExactlyInAnyOrder(
                "clientsessions.ClientSessions$$CDIWrapper",
                "clientsessions.ClientSessions$$QuarkusRestClientInterface",
                "clientsessions.ClientSessions$$QuarkusRestClientInterfaceCreator",
                "clientsessions.ClientSessions_InterceptionProxy",
                "clientsessions.ClientSessions_InterceptionProxyProvider",
                "clientsessions.ClientSessions_InterceptionSubclass",
                "clientsessions.ClientSessions_SeamClient",
                "clientsessions.ClientSessions_Synthetic_Bean",
                "clientsessions.ClientSessions_Synthetic_ClientProxy",
                "runtime.client.ClientFactory_Synthetic_Bean",
                "runtime.client.GeneratedClients_Generated",
                "runtime.config.SeamConfig$$CMImpl",
                "runtime.config.SeamConfig$ActionAttemptsConfig$$CMImpl",
                "runtime.config.SeamConfig$FrontEndConfig$$CMImpl",
                "runtime.config.SeamConfig$RetryConfig$$CMImpl",
                "runtime.config.SeamConfig$WebhookConfig$$CMImpl",
                "runtime.config.SeamConfig$WorkspaceConfig$$CMImpl",
                "runtime.observe.FlightRecording_Bean");
    }

    @Test
    void beans() {
        List<String> types = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass().getName()).toList();

        assertThat(ofExtension(types)).containsExactlyInAnyOrder("clientsessions.ClientSessions",
                "runtime.client.ClientFactory", "runtime.observe.FlightRecording");
    }

    @Test
    void classesWithReflection() throws IOException {
        assertThat(cost("reflection")).containsExactlyInAnyOrder(
                "SeamWorkspace",
                "clientsessions.ClientSession",
                "clientsessions.CreateClientSessionRequest",
                "clientsessions.GetClientSessionRequest",
                "clientsessions.GetOrCreateClientSessionRequest",
                "clientsessions.GrantAccessRequest",
                "clientsessions.ListClientSessionsRequest",
                "runtime.api.RequestBody",
                "runtime.config.SeamConfig$$CMImpl",
                "runtime.config.SeamConfig$ActionAttemptsConfig$$CMImpl",
                "runtime.config.SeamConfig$FrontEndConfig$$CMImpl",
                "runtime.config.SeamConfig$RetryConfig$$CMImpl",
                "runtime.config.SeamConfig$WebhookConfig$$CMImpl",
                "runtime.config.SeamConfig$WorkspaceConfig$$CMImpl",
                "runtime.config.SeamConfigCustomizer");
    }

    private static void writeCost(BuildContext context) {
        List<String> classes = context.consumeMulti(GeneratedClassBuildItem.class).stream()
                .map(GeneratedClassBuildItem::binaryName).toList();
        List<String> reflection = context.consumeMulti(ReflectiveClassBuildItem.class).stream()
                .flatMap(item -> item.getClassNames().stream()).toList();
        try {
            context.produce(new GeneratedResourceBuildItem(FILE, new ObjectMapper().writeValueAsBytes(
                    Map.of("classes", ofExtension(classes), "reflection", ofExtension(reflection)))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the extension's own, without the package and without the ids of beans. */
    private static List<String> ofExtension(Collection<String> names) {
        return names.stream().filter(name -> name.startsWith(SEAM) && !name.startsWith(SEAM + "test."))
                .map(name -> name.substring(SEAM.length()).replaceFirst("_[\\w-]{27}(?=_|$)", ""))
                .distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> cost(String kind) throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return (List<String>) new ObjectMapper().readValue(file.readAllBytes(), Map.class).get(kind);
        }
    }
}
