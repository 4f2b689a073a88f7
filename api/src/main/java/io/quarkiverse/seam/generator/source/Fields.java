package io.quarkiverse.seam.generator.source;

import java.util.List;

import io.quarkiverse.seam.generator.facts.Value;
import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.Type;

/** What several kinds of sources need to know of fields. */
final class Fields {

    private Fields() {
    }

    static List<Field> of(Type type) {
        if (type instanceof Type.Response response) {
            return response.fields();
        }
        if (type instanceof Type.LazyResponse response) {
            return response.fields();
        }
        if (type instanceof Type.Request request) {
            return request.fields();
        }
        return type instanceof Type.Event event ? event.fields() : List.of();
    }

    /** Whether an empty string, or one in a list, is a mistake for certain. */
    static boolean isEmptyRejected(Value facts) {
        return facts.minLength() != null && facts.minLength() > 0 || facts.type().equals("id");
    }
}
