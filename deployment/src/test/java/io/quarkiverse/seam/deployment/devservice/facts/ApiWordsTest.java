package io.quarkiverse.seam.deployment.devservice.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** Every endpoint and every field of a request has words. */
class ApiWordsTest {

    private final ApiWords words = new ApiWords();

    @Test
    void ofEveryEndpoint() {
        assertThat(ApiFacts.read().endpoints()).isNotEmpty()
                .allSatisfy(endpoint -> assertThat(words.endpoint(endpoint)).as(endpoint.path()).isNotBlank());
    }

    @Test
    void ofEveryField() {
        ApiFacts.read().endpoints().forEach(endpoint -> haveWords(endpoint, "", endpoint.fields()));
    }

    private void haveWords(Endpoint endpoint, String prefix, Map<String, FieldFacts> fields) {
        fields.values().forEach(field -> {
            assertThat(words.field(endpoint, prefix + field.name())).as(endpoint.path() + ' ' + prefix + field.name())
                    .isNotBlank();
            haveWords(endpoint, prefix + field.name() + '.', field.fields());
        });
    }
}
