package io.quarkiverse.seam.deployment.devservice.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Deprecated names of the fields of requests, which the facts leave out and Seam still accepts. */
public final class FormerNames {

    private record FormerName(Pattern paths, String name, String present) {

        FormerName(String paths, String name, String present) {
            this(Pattern.compile(paths), name, present);
        }
    }

    private static final List<FormerName> ALL = List.of(
            new FormerName("/access_codes/(create|update)", "use_offline_access_code", "is_offline_access_code"),
            new FormerName("/access_grants/create", "location_ids", "space_ids"),
            new FormerName("/(access_grants|acs/entrances)/list", "location_id", "space_id"),
            new FormerName("/(devices|devices/unmanaged|locks|noise_sensors|thermostats)/list", "unstable_location_id",
                    "space_id"),
            new FormerName("/acs/users/(create|update)", "email", "email_address"),
            new FormerName("/client_sessions/(create|get_or_create|grant_access)", "user_identity_ids", "user_identity_id"),
            new FormerName("/thermostats/set_fan_mode", "fan_mode", "fan_mode_setting"),
            new FormerName("/workspaces/create", "connect_partner_name", "company_name"));

    private FormerNames() {
    }

    /** All fields of the endpoint, under their present and their former names. */
    public static Map<String, FieldFacts> fields(Endpoint endpoint) {
        Map<String, FieldFacts> fields = new LinkedHashMap<>(endpoint.fields());
        of(endpoint).forEach(
                former -> fields.put(former.name(), endpoint.fields().get(former.present()).named(former.name())));
        return fields;
    }

    /** The input under the present names. One that is given under both stays as it is under the present one. */
    public static JsonNode replaced(Endpoint endpoint, JsonNode input) {
        if (!(input instanceof ObjectNode given) || of(endpoint).noneMatch(former -> given.has(former.name()))) {
            return input;
        }
        ObjectNode replaced = given.deepCopy();
        of(endpoint).forEach(former -> {
            JsonNode value = replaced.remove(former.name());
            if (value != null && value.isArray() && !endpoint.fields().get(former.present()).isList()) {
                value = onlyElement(former.name(), value);
            }
            if (value != null && !replaced.has(former.present())) {
                replaced.set(former.present(), value);
            }
        });
        return replaced;
    }

    /** Null if there is none. */
    private static JsonNode onlyElement(String name, JsonNode list) {
        if (list.size() > 1) {
            Complaints complaints = new Complaints();
            complaints.add("The Dev Service accepts one element only", name);
            throw complaints.error();
        }
        return list.get(0);
    }

    private static Stream<FormerName> of(Endpoint endpoint) {
        return ALL.stream().filter(former -> former.paths().matcher(endpoint.path()).matches());
    }
}
