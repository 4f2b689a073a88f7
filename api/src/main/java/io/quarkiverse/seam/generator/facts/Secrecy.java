package io.quarkiverse.seam.generator.facts;

import java.util.List;

/**
 * Which fields {@code overrides.json} declares secret, and which it declares no secret although their names look like it.
 *
 * @param reason not used here, like those of the rules
 */
public record Secrecy(String reason, List<Rule> secret, List<Rule> shown) {

    /**
     * @param fields names, or ends of paths: {@code customer_resources_filters.value}. A path begins with the route and the
     *        endpoint, with the resource, with the type of the event, or with that of the action
     * @param logged whether a log shows the field, because a log knows the names alone, and this one says too little
     */
    public record Rule(List<String> fields, boolean logged, String reason) {
    }
}
