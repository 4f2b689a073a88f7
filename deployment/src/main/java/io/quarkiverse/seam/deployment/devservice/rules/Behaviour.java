package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.Locale;
import java.util.Set;

import io.quarkiverse.seam.deployment.devservice.facts.Endpoint;

/** How much of Seam's own behaviour an endpoint has in the Dev Service. */
public enum Behaviour {
    /** It creates, gets, lists, updates or deletes objects, and Seam does no more either. */
    GENERIC,
    /** It has a rule. */
    RULE,
    /** It checks the request, keeps what is sent, and responds in the right shape, but has no effect beyond that. */
    STORED_ONLY;

    /** The response header that marks it. */
    public static final String HEADER = "seam-dev-service";
    public static final String STORED_ONLY_VALUE = "stored-only";

    /** Endpoints that create, update or delete objects, on which Seam does more than that. */
    static final Set<String> INCOMPLETE = Set.of(
            "/access_grants/create", "/access_grants/update", "/access_grants/delete", "/access_grants/unmanaged/update",
            "/access_methods/delete",
            "/connect_webviews/create", "/connected_accounts/delete",
            "/thermostats/schedules/create", "/thermostats/schedules/update", "/thermostats/schedules/delete",
            "/webhooks/create", "/webhooks/update", "/webhooks/delete");

    public String fact() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Behaviour of(Endpoint endpoint, Rules rules) {
        if (rules.has(endpoint.path())) {
            return RULE;
        }
        return INCOMPLETE.contains(endpoint.path()) || GenericRule.kind(endpoint.name()).equals("other") ? STORED_ONLY
                : GENERIC;
    }
}
