package io.quarkiverse.seam.generator.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.quarkiverse.seam.generator.facts.Value;
import io.quarkiverse.seam.generator.model.Field;
import io.quarkiverse.seam.generator.model.Type;

/** What several kinds of sources need to know of fields. */
final class Fields {

    /** Of a code that was changed, {@code from} and {@code to} are the codes. */
    private static final Pattern SECRET = Pattern.compile(
            "(.*_)?(token|secret|password|pin|code)|user_identifier_key|publishable_key|from|to|(instant_key_|ical_|video_)?url");
    private static final Set<String> KINDS = Set.of("error_code", "warning_code", "mutation_code", "reason_code", "model_code");
    private static final Set<String> TEXTS = Set.of("string", "id", "uri");

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

    /** Whether {@code toString} must not show the value. */
    static boolean isSecret(Field field) {
        if (field.wireName() == null || field.facts() == null) {
            return false;
        }
        // Nobody knows what is in plain JSON
        return field.facts().type().equals("json") || TEXTS.contains(field.facts().type())
                && SECRET.matcher(field.wireName()).matches() && !KINDS.contains(field.wireName());
    }

    /** Whether an empty string, or one in a list, is a mistake for certain. */
    static boolean isEmptyRejected(Value facts) {
        return facts.minLength() != null && facts.minLength() > 0 || facts.type().equals("id");
    }
}
