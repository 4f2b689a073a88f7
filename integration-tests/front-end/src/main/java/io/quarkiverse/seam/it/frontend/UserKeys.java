package io.quarkiverse.seam.it.frontend;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.seam.clientsessions.SeamUser;
import io.quarkus.security.identity.SecurityIdentity;

/** The Dev Service has a session for the key of the resident. A real application would use keys that nobody can guess. */
@ApplicationScoped
public class UserKeys implements SeamUser {

    @Override
    public String userIdentifierKey(SecurityIdentity identity) {
        return identity.getPrincipal().getName() + "_user_identifier_key";
    }
}
