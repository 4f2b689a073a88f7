package io.quarkiverse.seam.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaskedFieldsTest {

    private static final Path REVIEWED = Path.of("src/test/resources/shown-fields.txt");
    private static final int FIRST_NUMBER = 4_000_000;
    private static final Pattern MARK = Pattern.compile("marked-value-of:([a-z0-9_]+)\\.([a-z0-9_]+)|\\b(4\\d{6})\\b");

    private final Set<String> shown = new TreeSet<>();
    /** With the class that shows them, and the object that they are in. */
    private final Set<String> places = new TreeSet<>();
    private final Set<String> markedTexts = new TreeSet<>();
    /** The names of the fields with the numbers from {@link #FIRST_NUMBER} on. */
    private final List<String> markedNumbers = new ArrayList<>();

    @BeforeAll
    void readsAll() throws Exception {
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
    }

    @Test
    void showsWhatWasReviewed() throws Exception {
        assertThat(shown).contains("device_id").doesNotContain("token", "code", "user_identifier_key", "secret");
        assertThat(String.join("\n", shown) + "\n").isEqualTo(Files.readString(REVIEWED));
    }

    /** The file has names, and these names are of other fields too. */
    @Test
    void hidesAFieldWhoseNameIsShownElsewhere() {
        assertThat(places).contains("Device properties.image_url").doesNotContain("CameraActivatedEvent event.image_url",
                "DeviceDoorbellRangEvent event.image_url", "AccessCodeCodeChangedEvent event.description",
                "AccessCode pending_mutations.message", "AcsUser pending_mutations.message",
                "CreatePortalRequest customer_resources_filters.value");
    }

    @Test
    void aLogHidesWhatToStringHides() {
        Set<String> hidden = new TreeSet<>(markedTexts);
        hidden.addAll(markedNumbers);
        hidden.removeAll(shown);
        // Plain JSON, which a log shows but for the secret names in it, and what SeamPage does not show
        hidden.removeAll(Set.of("any", "minut_metadata", "noiseaware_metadata", "result", "next_page_url"));
        hidden.addAll(List.of("image_url", "description", "value"));

        assertThat(hidden).contains("card_number", "fob_id", "custom_metadata", "from").allSatisfy(name -> assertThat(
                Secrets.maskJson("{\"" + name + "\": \"a\"} {\"" + name + "\":{\"x\":[\"a\"]}}")).doesNotContain("\"a\""));
        assertThat(List.of("error_code", "warning_code", "mutation_code", "reason_code", "model_code", "message"))
                .noneMatch(Secrets::isSecret);
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
            MARK.matcher(value.toString()).results().forEach(mark -> {
                if (mark.group(3) != null) {
                    shown.add(markedNumbers.get(Integer.parseInt(mark.group(3)) - FIRST_NUMBER));
                } else {
                    shown.add(mark.group(2));
                    places.add(value.getClass().getSimpleName() + " " + mark.group(1) + "." + mark.group(2));
                }
            });
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

    private ObjectNode marked(ObjectNode object) {
        return (ObjectNode) marked("request", null, object);
    }

    /** Marks the texts that are no enumeration or time, and the numbers, with the name of their field. */
    private JsonNode marked(String within, String name, JsonNode json) {
        if (json.isObject()) {
            ObjectNode marked = JsonNodeFactory.instance.objectNode();
            json.properties().forEach(field -> marked.set(field.getKey(),
                    field.getKey().startsWith("key-") ? marked(within, name, field.getValue())
                            : marked(name == null ? within : name, field.getKey(), field.getValue())));
            return marked;
        }
        if (json.isArray()) {
            ArrayNode marked = JsonNodeFactory.instance.arrayNode();
            json.forEach(element -> marked.add(marked(within, name, element)));
            return marked;
        }
        if (json.isNumber()) {
            if (!markedNumbers.contains(name)) {
                markedNumbers.add(name);
            }
            return JsonNodeFactory.instance.numberNode(FIRST_NUMBER + markedNumbers.indexOf(name));
        }
        if (json.isTextual() && (json.textValue().startsWith("text") || json.textValue().startsWith("https:"))) {
            markedTexts.add(name);
            return JsonNodeFactory.instance.textNode("marked-value-of:" + within + "." + name);
        }
        return json;
    }
}
