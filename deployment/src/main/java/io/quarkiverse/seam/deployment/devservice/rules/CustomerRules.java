package io.quarkiverse.seam.deployment.devservice.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The data of a customer. Whatever is a place becomes a space, and whoever is a person a user identity, with its key. Bookings,
 * reservations, access grants and staff members are checked, and not kept.
 */
final class CustomerRules implements Rules.Group {

    /** The lists of a request, and the field with the key of their elements. */
    private static final Map<String, String> PLACES = Map.of("spaces", "space_key", "rooms", "room_key", "units", "unit_key",
            "common_areas", "common_area_key", "buildings", "building_key", "facilities", "facility_key", "listings",
            "listing_key", "properties", "property_key", "property_listings", "property_listing_key", "sites", "site_key");
    private static final Map<String, String> PEOPLE = Map.of("user_identities", "user_identity_key", "users", "user_key",
            "guests", "guest_key", "residents", "resident_key", "tenants", "tenant_key");

    @Override
    public void addTo(Rules rules) {
        rules.on("/customers/create_portal", CustomerRules::createPortal);
        rules.on("/customers/push_data", CustomerRules::push);
        rules.on("/customers/delete_data", CustomerRules::delete);
    }

    /** There is no page at its URL. */
    private static JsonNode createPortal(Call call) {
        ObjectNode given = Call.object();
        JsonNode customer = call.input().at("/customer_data/customer_key");
        if (customer.isTextual()) {
            given.set("customer_key", customer);
            push(call, (ObjectNode) call.input().path("customer_data"));
        }
        ObjectNode portal = call.seam().shapes().make("customer_portal", given, call.workspace());
        // Its name in older versions of the API
        call.also("magic_link", "customer_portal", portal);
        return portal;
    }

    private static JsonNode push(Call call) {
        push(call, call.input());
        return null;
    }

    private static void push(Call call, ObjectNode data) {
        PLACES.forEach((list, key) -> data.path(list).forEach(place -> {
            ObjectNode space = Call.object().put("name", place.path("name").asText())
                    .put("customer_key", data.path("customer_key").asText());
            for (String field : List.of("customer_data", "geolocation")) {
                if (place.has(field)) {
                    space.set(field, place.get(field));
                }
            }
            put(call, "space", "space_key", place.get(key), space);
        }));
        PEOPLE.forEach((list, key) -> data.path(list).forEach(person -> {
            ObjectNode identity = Call.object().put("full_name", person.path("name").asText())
                    .put("display_name", person.path("name").asText())
                    .put("_customer_key", data.path("customer_key").asText());
            for (String field : List.of("email_address", "phone_number")) {
                if (person.has(field)) {
                    identity.set(field, person.get(field));
                }
            }
            put(call, "user_identity", "user_identity_key", person.get(key), identity);
        }));
    }

    private static void put(Call call, String resource, String keyField, JsonNode key, ObjectNode given) {
        withKey(call, resource, keyField, key).findFirst().ifPresentOrElse(
                existing -> call.seam().shapes().update(resource, existing, given),
                () -> call.create(resource, given.set(keyField, key)));
    }

    private static Stream<ObjectNode> withKey(Call call, String resource, String keyField, JsonNode key) {
        return call.table(resource).all().filter(object -> object.path(keyField).equals(key));
    }

    private static JsonNode delete(Call call) {
        PLACES.forEach((list, key) -> call.input().path(key + 's').forEach(one -> remove(call, "space", "space_key", one)));
        PEOPLE.forEach((list, key) -> call.input().path(key + 's')
                .forEach(one -> remove(call, "user_identity", "user_identity_key", one)));
        call.input().path("customer_keys").forEach(customer -> {
            remove(call, "space", "customer_key", customer);
            remove(call, "user_identity", "_customer_key", customer);
        });
        call.input().path("access_grant_keys").forEach(key -> withKey(call, "access_grant", "access_grant_key", key).toList()
                .forEach(grant -> AccessGrantRules.delete(call, grant)));
        return null;
    }

    private static void remove(Call call, String resource, String field, JsonNode value) {
        List<ObjectNode> found = withKey(call, resource, field, value).toList();
        found.forEach(object -> {
            if (resource.equals("space")) {
                SpaceRules.delete(call, object);
            } else {
                UserIdentityRules.delete(call, object);
            }
        });
    }
}
