package io.quarkiverse.seam.clientsessions;

import java.util.List;

/** Rejects invalid values of fields before they are sent. */
final class Fields {

    private Fields() {
    }

    static void notEmpty(String field, String value) {
        if (value != null && value.isEmpty()) {
            throw new IllegalArgumentException(field + " must not be empty");
        }
    }

    static boolean isEmpty(List<String> values) {
        return values == null || values.isEmpty();
    }

    static List<String> copyOf(String field, List<String> values) {
        if (values == null) {
            return null;
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null || values.get(i).isEmpty()) {
                throw new IllegalArgumentException(field + "[" + i + "] must not be null or empty");
            }
        }
        return List.copyOf(values);
    }
}
