package io.quarkiverse.seam.deployment.devservice.state;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;
import io.quarkiverse.seam.deployment.devservice.facts.FakeSeamError;
import io.quarkiverse.seam.deployment.devservice.facts.FieldFacts;

/** All that the Dev Service knows. Touched by its event loop alone. */
public final class FakeSeam {

    private final ApiFacts facts = ApiFacts.read();
    private final Clock clock;
    private final Set<String> namedWorkspaces;
    private final Shapes shapes;
    private final EventLog events;
    private final Schedule schedule;
    private final Attempts attempts;
    private final Map<String, BiConsumer<Workspace, ObjectNode>> shownSetters = new HashMap<>();
    private final List<Workspace> workspaces = new ArrayList<>();

    /** @param namedWorkspaces those that there are besides the default one */
    public FakeSeam(Set<String> namedWorkspaces, Clock clock) {
        this.clock = clock;
        this.namedWorkspaces = namedWorkspaces;
        this.shapes = new Shapes(facts, clock);
        this.events = new EventLog(facts, shapes);
        this.schedule = new Schedule(clock);
        this.attempts = new Attempts(clock, schedule);
        reset();
    }

    /** Forgets all that happened since the start. */
    public void reset() {
        schedule.clear();
        attempts.clear();
        workspaces.clear();
        addWorkspace(FakeSeamSeed.workspace(FakeSeamSeed.WORKSPACE_ID, FakeSeamSeed.DEFAULT_WORKSPACE,
                FakeSeamSeed.PUBLISHABLE_KEY), FakeSeamSeed.API_KEY);
        namedWorkspaces.forEach(name -> addWorkspace(FakeSeamSeed.workspace(FakeSeamSeed.workspaceId(name), name,
                FakeSeamSeed.publishableKey(name)), FakeSeamSeed.apiKey(name)));
        seed(workspaces.get(0));
    }

    /** Forgets all that happened in a workspace. */
    public void reset(Workspace workspace) {
        schedule.clear(workspace);
        attempts.clear(workspace);
        workspace.clear();
        if (workspace == workspaces.get(0)) {
            seed(workspace);
        }
    }

    private void seed(Workspace workspace) {
        FakeSeamSeed.read().properties().forEach(resource -> resource.getValue()
                .forEach(object -> add(resource.getKey(), (ObjectNode) object, workspace)));
    }

    /** @param apiKey null if there is none */
    public Workspace addWorkspace(ObjectNode given, String apiKey) {
        ObjectNode description = shapes.make("workspace", given, null);
        // Not in the facts, but always there
        description.putNull("connect_partner_name");
        Workspace workspace = new Workspace(description, apiKey, facts);
        workspaces.add(workspace);
        return workspace;
    }

    /** Adds an object without recording that it was created. */
    public ObjectNode add(String resource, ObjectNode given, Workspace workspace) {
        return workspace.table(resource).add(shapes.make(resource, given, workspace));
    }

    /**
     * Starts an action attempt.
     *
     * @param about the fields of the request, by which the attempt can be found
     */
    public ObjectNode attempt(Workspace workspace, String action, ObjectNode about, AttemptWork work) {
        ObjectNode given = JsonNodeFactory.instance.objectNode().put("action_type", action).put("status", "pending");
        about.properties().forEach(field -> given.set('_' + field.getKey(), field.getValue()));
        ObjectNode attempt = add("action_attempt", given, workspace);
        attempt.putNull("result").putNull("error");
        attempts.start(workspace, attempt, work, () -> ended(workspace, attempt));
        return attempt;
    }

    private void ended(Workspace workspace, ObjectNode attempt) {
        boolean succeeded = attempt.path("status").asText().equals("success");
        String action = attempt.path("action_type").asText();
        if (succeeded && attempt.path("result").isNull()) {
            attempt.set("result", defaultResult(action, workspace));
        }
        String type = "action_attempt." + action.toLowerCase(Locale.ROOT) + (succeeded ? ".succeeded" : ".failed");
        if (events.knows(type)) {
            events.record(workspace, type, attempt, JsonNodeFactory.instance.objectNode());
        }
    }

    private JsonNode defaultResult(String action, Workspace workspace) {
        Optional<FieldFacts> result = facts.result(action);
        return result.isPresent() ? shapes.make(result.get(), workspace) : JsonNodeFactory.instance.objectNode();
    }

    /** Sets fields of an object that depend on others, such as the number of its devices, before it is returned. */
    public void whenShown(String resource, BiConsumer<Workspace, ObjectNode> setter) {
        shownSetters.merge(resource, setter, BiConsumer::andThen);
    }

    /** The object as it is returned. */
    public ObjectNode shown(String resource, ObjectNode object, Workspace workspace) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        object.properties().stream().filter(field -> !field.getKey().startsWith("_"))
                .forEach(field -> shown.set(field.getKey(), field.getValue()));
        shownSetters.getOrDefault(resource, (any, none) -> {
        }).accept(workspace, shown);
        return shown;
    }

    public Optional<Workspace> workspace(Predicate<Workspace> wanted) {
        return workspaces.stream().filter(wanted).findFirst();
    }

    public Workspace workspaceNamed(String name) {
        return workspace(workspace -> workspace.name().equals(name))
                .orElseThrow(() -> new FakeSeamError(400, "workspace_not_found", "No workspace is named \"" + name
                        + "\"; there are " + workspaces.stream().map(Workspace::name)
                                .collect(Collectors.joining("\", \"", "\"", "\""))));
    }

    public List<Workspace> workspaces() {
        return workspaces;
    }

    public ApiFacts facts() {
        return facts;
    }

    public Shapes shapes() {
        return shapes;
    }

    public EventLog events() {
        return events;
    }

    public Schedule schedule() {
        return schedule;
    }

    public Attempts attempts() {
        return attempts;
    }

    public Instant now() {
        return clock.instant();
    }
}
