{#include front-end}
package {project.package-name};

import io.quarkiverse.seam.clientsessions.SeamUser;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** The Dev Service has a session for the key of the resident. In production, use keys that nobody can guess. */
@ApplicationScoped
public class UserKeys implements SeamUser {

    @Override
    public String userIdentifierKey(SecurityIdentity identity) {
        return identity.getPrincipal().getName() + "_user_identifier_key";
    }
}
{/include}