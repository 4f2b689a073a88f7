package io.quarkiverse.seam.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

import io.quarkiverse.seam.Seam;
import io.quarkus.arc.BeanDestroyer;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** What the build leaves for the start of the application. */
@Recorder
public class SeamRecorder {

    private static final TypeLiteral<Instance<CallObserver>> CALL_OBSERVERS = new TypeLiteral<>() {
    };

    private final RuntimeValue<SeamConfig> config;

    public SeamRecorder(RuntimeValue<SeamConfig> config) {
        this.config = config;
    }

    public RuntimeValue<SeamApis> apis() {
        return new RuntimeValue<>(new SeamApis());
    }

    @SuppressWarnings("rawtypes")
    public void add(RuntimeValue<SeamApis> apis, RuntimeValue<SeamClient> client, List<SeamEndpoint> endpoints) {
        apis.getValue().add((SeamClient<?>) client.getValue(), endpoints);
    }

    /** @param injected the names of the workspaces that must have credentials for the application to start */
    public RuntimeValue<Workspaces> workspaces(Set<String> injected) {
        Workspaces workspaces = new Workspaces(config.getValue());
        workspaces.check(injected);
        return new RuntimeValue<>(workspaces);
    }

    public void report(RuntimeValue<Workspaces> workspaces, Set<String> injected, String devServiceSetting) {
        WorkspaceReport.log(workspaces.getValue(), injected, devServiceSetting);
    }

    public Function<SyntheticCreationalContext<SeamClients>, SeamClients> clients(RuntimeValue<SeamApis> apis,
            RuntimeValue<Workspaces> workspaces) {
        return context -> {
            List<CallObserver> observers = new ArrayList<>();
            context.getInjectedReference(CALL_OBSERVERS).forEach(observers::add);
            if (FlightRecording.isPossible()) {
                observers.add(new FlightRecording());
            }
            return new SeamClients(apis.getValue(), workspaces.getValue(), List.copyOf(observers));
        };
    }

    public Function<SyntheticCreationalContext<Seam>, Seam> seam(String workspace) {
        return context -> context.getInjectedReference(SeamClients.class).seam(workspace);
    }

    public <T> Function<SyntheticCreationalContext<T>, T> client(String workspace, Class<T> api) {
        return context -> {
            T client = context.getInjectedReference(SeamClients.class).seam(workspace).client(api);
            return context.<T> getInterceptionProxy().create(client);
        };
    }

    /** Closes the connections with the application. */
    public static class ClientsDestroyer implements BeanDestroyer<SeamClients> {

        @Override
        public void destroy(SeamClients clients, CreationalContext<SeamClients> context, java.util.Map<String, Object> params) {
            clients.close();
        }
    }
}
