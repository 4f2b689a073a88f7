package io.quarkiverse.seam.runtime.envelope;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerFactory;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;

/**
 * Examines the extension's records when the first one is read. Jackson would examine a type with all types of its components:
 * for a device, these are dozens, of which any one device has few.
 */
final class LazyRecords extends SimpleDeserializers {

    private static final long serialVersionUID = 1;

    private static final String EXTENSION = "io.quarkiverse.seam.";

    @Override
    public JsonDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config, BeanDescription description)
            throws JsonMappingException {
        Class<?> raw = type.getRawClass();
        return raw.isRecord() && raw.getName().startsWith(EXTENSION) ? new LazyRecord(type)
                : super.findBeanDeserializer(type, config, description);
    }

    private static final class LazyRecord extends JsonDeserializer<Object> {

        private final JavaType type;
        private volatile JsonDeserializer<Object> deserializer;

        LazyRecord(JavaType type) {
            this.type = type;
        }

        @Override
        public boolean isCachable() {
            return true;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonDeserializer<Object> created = deserializer;
            if (created == null) {
                created = create(context);
                deserializer = created;
            }
            return created.deserialize(json, context);
        }

        private JsonDeserializer<Object> create(DeserializationContext context) throws IOException {
            JsonDeserializer<Object> created = BeanDeserializerFactory.instance.createBeanDeserializer(context, type,
                    context.getConfig().introspect(type));
            if (created instanceof ResolvableDeserializer resolvable) {
                resolvable.resolve(context);
            }
            return created;
        }
    }
}
