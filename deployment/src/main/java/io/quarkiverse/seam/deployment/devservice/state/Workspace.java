package io.quarkiverse.seam.deployment.devservice.state;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.deployment.devservice.facts.ApiFacts;

/**
 * A workspace, and all that is in it.
 * <p>
 * An object is kept as it is returned, except for fields whose names begin with an underscore: these are the Dev Service's own.
 * Filters look at them too.
 */
public final class Workspace {

    private final ObjectNode description;
    private final ObjectNode originalDescription;
    private final String apiKey;
    private final ApiFacts facts;
    private final Map<String, Table> tables = new HashMap<>();

    Workspace(ObjectNode description, String apiKey, ApiFacts facts) {
        this.description = description;
        this.originalDescription = description.deepCopy();
        this.apiKey = apiKey;
        this.facts = facts;
    }

    /** @param resource with an id; an unmanaged one is in the table of the managed ones */
    public Table table(String resource) {
        return tables.computeIfAbsent(facts.tableOf(resource), name -> new Table(facts.idField(resource)));
    }

    /** The workspace as it is returned. */
    public ObjectNode description() {
        return description;
    }

    public String id() {
        return description.path("workspace_id").asText();
    }

    /** Does not change when a call changes the one in the description. */
    public String name() {
        return originalDescription.path("name").asText();
    }

    public String publishableKey() {
        return description.path("publishable_key").asText();
    }

    /** Null if there is none, which is so for a workspace that was created by a call. */
    public String apiKey() {
        return apiKey;
    }

    /** Forgets all that is in it, and what was changed in its description. */
    void clear() {
        tables.clear();
        description.removeAll().setAll(originalDescription.deepCopy());
    }
}
