package io.quarkiverse.seam.runtime.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

import com.fasterxml.jackson.databind.Module;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.runtime.call.CallObserver;
import io.quarkiverse.seam.runtime.call.SystemTime;
import io.quarkiverse.seam.runtime.call.Time;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkiverse.seam.runtime.config.SeamConfig;
import io.quarkiverse.seam.runtime.config.WorkspaceReport;
import io.quarkus.arc.BeanDestroyer;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Recorded at build time, run at startup. */
@Recorder
public class SeamRecorder {

    private static final TypeLiteral<Instance<CallObserver>> CALL_OBSERVERS = new TypeLiteral<>() {
    };

    private static final TypeLiteral<Instance<Time>> TIME = new TypeLiteral<>() {
    };

    private final RuntimeValue<SeamConfig> config;

    public SeamRecorder(RuntimeValue<SeamConfig> config) {
        this.config = config;
    }

    /**
     * @param injected the names of the workspaces that must have credentials for the application to start
     * @param actedIn those of them whose clients need more than a personal access token without a workspace
     * @param interfaces the names of the REST client interfaces
     */
    public RuntimeValue<ConfiguredWorkspaces> workspaces(Set<String> injected, Set<String> actedIn,
            Set<String> interfaces) {
        ConfiguredWorkspaces workspaces = new ConfiguredWorkspaces(config.getValue());
        workspaces.check(injected, actedIn, interfaces);
        return new RuntimeValue<>(workspaces);
    }

    public void report(RuntimeValue<ConfiguredWorkspaces> workspaces, Set<String> injected, String devServiceSetting) {
        WorkspaceReport.log(workspaces.getValue(), injected, devServiceSetting);
    }

    /** @param tokens null if the application does not use {@code ClientSessionTokens} */
    public Function<SyntheticCreationalContext<ClientFactory>, ClientFactory> clients(RuntimeValue<GeneratedClients> generated,
            RuntimeValue<ConfiguredWorkspaces> workspaces, List<RuntimeValue<Module>> jacksonModules,
            RuntimeValue<TokensFactory> tokens) {
        return context -> {
            List<CallObserver> observers = new ArrayList<>();
            context.getInjectedReference(CALL_OBSERVERS).forEach(observers::add);
            if (tokens != null) {
                observers.add(tokens.getValue());
            }
            Instance<Time> time = context.getInjectedReference(TIME);
            return new ClientFactory(generated.getValue(), workspaces.getValue(), List.copyOf(observers),
                    jacksonModules.stream().map(RuntimeValue::getValue).toList(),
                    time.isResolvable() ? time.get() : new SystemTime(), tokens == null ? null : tokens.getValue());
        };
    }

    public Function<SyntheticCreationalContext<Seam>, Seam> seam(String workspace) {
        return context -> context.getInjectedReference(ClientFactory.class).seam(workspace);
    }

    public Function<SyntheticCreationalContext<Seam.Reactive>, Seam.Reactive> reactiveSeam(String workspace) {
        return context -> context.getInjectedReference(ClientFactory.class).seam(workspace).reactive();
    }

    public Function<SyntheticCreationalContext<ClientSessionTokens>, ClientSessionTokens> tokens(String workspace) {
        return context -> context.getInjectedReference(ClientFactory.class).seam(workspace).clientSessionTokens();
    }

    public Function<SyntheticCreationalContext<ClientSessionTokens.Reactive>, ClientSessionTokens.Reactive> reactiveTokens(
            String workspace) {
        return context -> context.getInjectedReference(ClientFactory.class).seam(workspace).reactive().clientSessionTokens();
    }

    public <T> Function<SyntheticCreationalContext<T>, T> client(String workspace, Class<T> api) {
        return context -> {
            T client = context.getInjectedReference(ClientFactory.class).seam(workspace).client(api);
            return context.<T> getInterceptionProxy().create(client);
        };
    }

    /** Closes the connections when the application stops. */
    public static class ClientsDestroyer implements BeanDestroyer<ClientFactory> {

        @Override
        public void destroy(ClientFactory clients, CreationalContext<ClientFactory> context,
                java.util.Map<String, Object> params) {
            clients.close();
        }
    }
}
