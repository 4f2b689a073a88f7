package io.quarkiverse.seam.deployment.devservice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** The checked input of a request. Fields that its endpoint doesn't know are ignored, as Seam does. */
final class FakeSeamInput {

    private final JsonNode values;

    private FakeSeamInput(JsonNode values) {
        this.values = values;
    }

    static FakeSeamInput check(JsonNode values, List<FakeSeamField> fields) {
        FakeSeamComplaints complaints = new FakeSeamComplaints();
        if (values.isObject()) {
            fields.forEach(field -> field.check(values.get(field.name()), complaints));
        } else {
            complaints.add(FakeSeamField.expected("object", values));
        }
        complaints.throwIfAny();
        return new FakeSeamInput(values);
    }

    boolean has(String name) {
        return values.has(name);
    }

    boolean hasAny(String... names) {
        return Stream.of(names).anyMatch(this::has);
    }

    boolean admits(String name, String value) {
        return !has(name) || string(name).equals(value);
    }

    boolean admits(String name, Collection<String> values) {
        return !has(name) || values.contains(string(name));
    }

    String string(String name) {
        return values.path(name).textValue();
    }

    List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        values.path(name).forEach(element -> strings.add(element.textValue()));
        return strings;
    }

    Instant instant(String name, Instant otherwise) {
        return has(name) ? Instant.parse(string(name)) : otherwise;
    }

    Integer integer(String name, Integer otherwise) {
        return has(name) ? Integer.valueOf(values.path(name).intValue()) : otherwise;
    }

    boolean isTrue(String name) {
        return values.path(name).booleanValue();
    }
}
