package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.seam.deployment.devservice.state.FakeSeam;

/** The endpoints that have a behaviour of their own. All others do what {@link GenericRule} does. */
final class Rules {

    /** Some endpoints that belong together. */
    @FunctionalInterface
    interface Group {

        void addTo(Rules rules);
    }

    private static final List<Group> GROUPS = List.of(new ClientSessionRules(), new WorkspaceRules(), new LinkRules(),
            new CustomerRules(), new PhoneRules(),
            new AcsRules(), new DeviceListRules(),
            new ComputedFields(),
            new LockRules(), new AccessCodeRules(), new DeviceRules(), new EventRules(),
            new ThermostatRules(), new ThermostatScheduleRules(), new ConnectWebviewRules(), new ConnectedAccountRules(),
            new NoiseRules(), new SpaceRules(), new UserIdentityRules(), new AccessGrantRules(), new AccessMethodRules(),
            new EntranceRules(), new EncoderRules(), new WebhookRules(), new RelatedRules());

    private final FakeSeam seam;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Rule generic = new GenericRule();

    Rules(FakeSeam seam) {
        this.seam = seam;
        GROUPS.forEach(group -> group.addTo(this));
    }

    void on(String path, Rule rule) {
        if (seam.facts().endpoint(path).isEmpty()) {
            throw new IllegalArgumentException("Seam has no endpoint " + path);
        }
        if (rules.put(path, rule) != null) {
            throw new IllegalArgumentException("There are two rules for " + path);
        }
    }

    FakeSeam seam() {
        return seam;
    }

    Rule generic() {
        return generic;
    }

    Rule of(String path) {
        return rules.getOrDefault(path, generic);
    }

    boolean has(String path) {
        return rules.containsKey(path);
    }
}
