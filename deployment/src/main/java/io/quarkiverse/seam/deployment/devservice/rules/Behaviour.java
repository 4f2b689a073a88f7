package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.Locale;

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

    public String fact() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Behaviour of(Endpoint endpoint, Rules rules) {
        if (rules.has(endpoint.path())) {
            return RULE;
        }
        return GenericRule.kind(endpoint.name()).equals("other") ? STORED_ONLY : GENERIC;
    }
}
