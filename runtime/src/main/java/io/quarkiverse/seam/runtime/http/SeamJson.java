package io.quarkiverse.seam.runtime.http;

import java.time.Instant;

import jakarta.ws.rs.ext.ContextResolver;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;

/**
 * JSON as Seam speaks it: snake_case, tolerant in what it reads. The application's own mapper neither changes it nor is
 * changed by it.
 */
final class SeamJson implements ContextResolver<ObjectMapper> {

    private volatile ObjectMapper mapper;

    /** Built by whoever needs it first. */
    ObjectMapper mapper() {
        ObjectMapper built = mapper;
        return built == null ? build() : built;
    }

    private synchronized ObjectMapper build() {
        if (mapper == null) {
            mapper = JsonMapper.builder()
                    .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule(),
                            new SimpleModule().addDeserializer(Instant.class, new InstantReader()))
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
                    .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                    .build();
        }
        return mapper;
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper();
    }
}
