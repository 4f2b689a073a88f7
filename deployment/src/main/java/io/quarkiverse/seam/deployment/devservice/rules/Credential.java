package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.Locale;

/** The kinds of credentials, named as in the facts. */
enum Credential {
    API_KEY,
    PERSONAL_ACCESS_TOKEN,
    PERSONAL_ACCESS_TOKEN_WITHOUT_WORKSPACE,
    PUBLISHABLE_KEY,
    CLIENT_SESSION_TOKEN,
    CUSTOMER_CLIENT_SESSION_TOKEN;

    String fact() {
        return name().toLowerCase(Locale.ROOT);
    }
}
