package io.quarkiverse.seam.runtime.envelope;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.ext.ContextResolver;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategy;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;

/**
 * The JSON mapper for Seam: it uses snake_case, and is lenient when reading. It is independent of the application's own
 * mapper.
 */
public final class SeamJson implements ContextResolver<ObjectMapper> {

    private final List<Module> modules;
    private volatile ObjectMapper mapper;

    /** @param modules for the types of libraries and languages that the application uses */
    public SeamJson(List<Module> modules) {
        this.modules = modules;
    }

    /** Created on first use. */
    public ObjectMapper mapper() {
        ObjectMapper built = mapper;
        return built == null ? build() : built;
    }

    private synchronized ObjectMapper build() {
        if (mapper == null) {
            mapper = JsonMapper.builder()
                    // Must be set first, since the modules add introspectors of their own.
                    .annotationIntrospector(
                            AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new EnumsInLowerCase()))
                    .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule(),
                            extensionTypes())
                    .addModules(modules)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    // Null in a map has a meaning to Seam, such as to delete an entry.
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
                    .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                    .build();
        }
        return mapper;
    }

    private static Module extensionTypes() {
        SimpleModule module = new SimpleModule();
        module.setDeserializers(new LazyRecords());
        return module.addDeserializer(Instant.class, new InstantReader());
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper();
    }

    /** Writes {@code AUGUST_LOCK} as {@code august_lock}, unless an annotation says otherwise. */
    private static final class EnumsInLowerCase extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return hasJsonValue(type) ? null : (EnumNamingStrategy) name -> name.toLowerCase(Locale.ROOT);
        }

        private static boolean hasJsonValue(AnnotatedClass type) {
            for (AnnotatedMethod method : type.memberMethods()) {
                if (method.hasAnnotation(JsonValue.class)) {
                    return true;
                }
            }
            for (AnnotatedField field : type.fields()) {
                if (field.hasAnnotation(JsonValue.class)) {
                    return true;
                }
            }
            return false;
        }
    }
}
