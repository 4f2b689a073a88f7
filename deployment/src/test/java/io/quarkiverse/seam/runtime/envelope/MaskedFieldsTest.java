package io.quarkiverse.seam.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.actionattempts.ActionAttempt;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.ProviderMetadata;

/**
 * {@code toString} of a request or response shows the texts of those fields alone that someone has approved:
 * {@code shown-fields.txt} is reviewed by hand.
 */
class MaskedFieldsTest {

    private static final Path REVIEWED = Path.of("src/test/resources/shown-fields.txt");
    private static final Pattern MARK = Pattern.compile("marked-value-of:([a-z0-9_]+)");

    private final Set<String> shown = new TreeSet<>();

    @Test
    void showsWhatWasReviewed() throws Exception {
        for (ApiFacts.Endpoint endpoint : ApiFacts.endpoints()) {
            JsonNode fields = endpoint.facts().get("fields");
            if (GeneratedRequestsTest.takesRequest(endpoint.method())) {
                ObjectNode body = marked(GeneratedRequestsTest.object(fields, true));
                collect(new GeneratedRequestsTest().build(endpoint.method().getParameterTypes()[0], fields, body));
            }
            if (!endpoint.response().isMissingNode()) {
                ObjectNode body = new SampleResponses(SampleResponses.Kind.LARGEST).response(endpoint.facts());
                collect(new GeneratedResponsesTest().read(endpoint, marked(body)));
            }
        }

        assertThat(shown).contains("device_id").doesNotContain("token", "code", "user_identifier_key", "secret");
        assertThat(String.join("\n", shown) + "\n").isEqualTo(Files.readString(REVIEWED));
    }

    private void collect(Object value) throws ReflectiveOperationException {
        if (value instanceof SeamPage<?> page) {
            assertThat(MARK.matcher(page.toString()).find()).isFalse();
            collect(page.items());
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                collect(element);
            }
        } else if (value != null) {
            MARK.matcher(value.toString()).results().forEach(mark -> shown.add(mark.group(1)));
            if (value instanceof Device device) {
                for (Method provider : ProviderMetadata.class.getDeclaredMethods()) {
                    if (provider.getParameterCount() == 0) {
                        collect(provider.invoke(device.properties().providerMetadata()));
                    }
                }
            } else if (value instanceof ActionAttempt<?> attempt) {
                collect(attempt.result() instanceof JsonNode ? null : attempt.result());
            }
        }
    }

    private static ObjectNode marked(ObjectNode object) {
        return (ObjectNode) marked(null, object);
    }

    /** Marks the texts that are no enumeration or time with the name of their field. */
    private static JsonNode marked(String name, JsonNode json) {
        if (json.isObject()) {
            ObjectNode marked = JsonNodeFactory.instance.objectNode();
            json.properties().forEach(field -> marked.set(field.getKey(),
                    marked(field.getKey().startsWith("key-") ? name : field.getKey(), field.getValue())));
            return marked;
        }
        if (json.isArray()) {
            ArrayNode marked = JsonNodeFactory.instance.arrayNode();
            json.forEach(element -> marked.add(marked(name, element)));
            return marked;
        }
        return json.isTextual() && (json.textValue().startsWith("text") || json.textValue().startsWith("https:"))
                ? JsonNodeFactory.instance.textNode("marked-value-of:" + name)
                : json;
    }
}
