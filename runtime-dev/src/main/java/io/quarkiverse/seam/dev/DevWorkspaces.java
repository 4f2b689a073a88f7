package io.quarkiverse.seam.dev;

import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamCredentialsProvider;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.DevServiceSettings;
import io.quarkiverse.seam.runtime.config.Loopback;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.quarkus.runtime.configuration.ConfigurationException;

/** The workspaces of the application, as the Dev UI shows them. */
@Singleton
public class DevWorkspaces {

    @Inject
    @Any
    Instance<Seam> seams;

    @Inject
    @Any
    Instance<SeamCredentialsProvider> providers;

    @Inject
    ClientFactory clients;

    @ConfigProperty(name = DevServiceSettings.URL)
    Optional<String> devService;

    /** The default one first. */
    List<DevWorkspace> all() {
        return names().stream().map(this::describe).toList();
    }

    /** @throws IllegalArgumentException if there is no such workspace */
    DevUIClientSessions clientSessions(String name) {
        return client(name, DevUIClientSessions.class);
    }

    /** @throws IllegalArgumentException if there is no such workspace */
    <T> T client(String name, Class<T> api) {
        check(name);
        return seams.select(qualifier(name)).get().client(api);
    }

    /** @throws IllegalArgumentException if there is no such workspace */
    boolean usesDevService(String name) {
        check(name);
        return usesDevService(clients.workspace(name));
    }

    private void check(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(
                    "There is no workspace " + name + ". The workspaces are: " + String.join(", ", names()));
        }
    }

    /** The name to show for the workspace of a request. */
    String label(ConfiguredWorkspace workspace) {
        return names().stream()
                .filter(name -> workspace.equals(clients.workspace(name)))
                .findFirst()
                .map(DevWorkspaces::label)
                .orElse(workspace.description());
    }

    private List<String> names() {
        return seams.handlesStream()
                .flatMap(seam -> seam.getBean().getQualifiers().stream())
                .filter(qualifier -> qualifier instanceof SeamWorkspace || qualifier instanceof Default)
                .map(qualifier -> qualifier instanceof SeamWorkspace named ? named.value() : ConfiguredWorkspaces.DEFAULT)
                .sorted(Comparator.comparing((String name) -> !name.equals(ConfiguredWorkspaces.DEFAULT))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private DevWorkspace describe(String name) {
        ConfiguredWorkspace workspace;
        try {
            workspace = clients.workspace(name);
        } catch (ConfigurationException e) {
            return new DevWorkspace(name, label(name), null, null, true, false, e.getMessage());
        }
        String credentials = null;
        String problem = null;
        if (providers.select(qualifier(name)).isResolvable()) {
            credentials = "credentials from a SeamCredentialsProvider";
        } else {
            try {
                credentials = kind(workspace.credentials().credentials().await().indefinitely());
            } catch (RuntimeException e) {
                problem = Secrets.mask(e.getMessage());
            }
        }
        return new DevWorkspace(name, label(name), credentials, workspace.url(), isReal(workspace),
                usesDevService(workspace), problem);
    }

    private boolean usesDevService(ConfiguredWorkspace workspace) {
        return devService.filter(workspace.url()::equals).isPresent();
    }

    /** @throws ConfigurationException if the configuration of the workspace is invalid */
    boolean isReal(String name) {
        return isReal(clients.workspace(name));
    }

    private static boolean isReal(ConfiguredWorkspace workspace) {
        return !Loopback.isLoopback(URI.create(workspace.url()).getHost());
    }

    private static Annotation qualifier(String name) {
        return name.equals(ConfiguredWorkspaces.DEFAULT) ? Default.Literal.INSTANCE : SeamWorkspace.Literal.of(name);
    }

    private static String label(String name) {
        return name.equals(ConfiguredWorkspaces.DEFAULT) ? "default" : name;
    }

    private static String kind(SeamCredentials credentials) {
        if (credentials instanceof SeamCredentials.ApiKey) {
            return "API key";
        }
        if (credentials instanceof SeamCredentials.PersonalAccessToken) {
            return "personal access token";
        }
        return credentials instanceof SeamCredentials.PublishableKey ? "publishable key" : "client session token";
    }
}
