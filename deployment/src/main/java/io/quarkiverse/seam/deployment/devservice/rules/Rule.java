package io.quarkiverse.seam.deployment.devservice.rules;

import com.fasterxml.jackson.databind.JsonNode;

/** What an endpoint does. */
@FunctionalInterface
interface Rule {

    /**
     * @return what is returned under the key of the response, an object or a list of all that is found; pages are cut later.
     *         Whatever, if the endpoint returns nothing
     */
    JsonNode apply(Call call);
}
