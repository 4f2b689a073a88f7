package io.quarkiverse.seam.generator.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code seam-api.json} is what the script makes of the pinned document and the overrides, without running the script. */
class FactsTest {

    private final JsonNode facts = read("seam-api.json");
    private final JsonNode overrides = read("overrides.json");

    @Test
    void comeFromThePinnedDocument() {
        String version = read("package.json").at("/dependencies/@seamapi~1types").textValue();

        assertThat(facts.get("document").textValue()).isEqualTo("@seamapi/types " + version);
    }

    @Test
    void haveEveryCorrection() {
        assertThat(overrides.get("corrections")).isNotEmpty();
        for (JsonNode correction : overrides.get("corrections")) {
            JsonNode place = facts;
            for (JsonNode key : correction.get("at")) {
                place = place.path(key.textValue());
            }
            assertHolds(correction.get("merge"), place, correction.get("at").toString());
            assertThat(correction.get("reason").textValue()).isNotBlank();
        }
    }

    /** What JSON Merge Patch would do has been done: null has removed the member, and anything else is there. */
    private static void assertHolds(JsonNode patch, JsonNode place, String at) {
        patch.properties().forEach(member -> {
            JsonNode found = place.path(member.getKey());
            if (member.getValue().isNull()) {
                assertThat(found.isMissingNode()).as("%s has no %s", at, member.getKey()).isTrue();
            } else if (member.getValue().isObject()) {
                assertHolds(member.getValue(), found, at);
            } else {
                assertThat(found).as("%s: %s", at, member.getKey()).isEqualTo(member.getValue());
            }
        });
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(new File(file));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
