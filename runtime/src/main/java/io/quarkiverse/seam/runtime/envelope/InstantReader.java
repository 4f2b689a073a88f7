package io.quarkiverse.seam.runtime.envelope;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;

/**
 * Reads a time in the format of Seam, {@code 2025-06-15T08:30:45.123Z}, from its digits: java.time creates a formatter for
 * each value, which takes more memory than the rest of a client session. Any other format is left to Jackson.
 */
final class InstantReader extends StdScalarDeserializer<Instant> {

    private static final String FORM = "0000-00-00T00:00:00.000Z";

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING) && json.getTextLength() == FORM.length()) {
            char[] text = json.getTextCharacters();
            int start = json.getTextOffset();
            if (hasForm(text, start)) {
                try {
                    return LocalDateTime.of(number(text, start, 4), number(text, start + 5, 2), number(text, start + 8, 2),
                            number(text, start + 11, 2), number(text, start + 14, 2), number(text, start + 17, 2),
                            number(text, start + 20, 3) * 1_000_000).toInstant(ZoneOffset.UTC);
                } catch (DateTimeException e) {
                    // No such day or hour, or a leap second: left to Jackson.
                }
            }
        }
        return InstantDeserializer.INSTANT.deserialize(json, context);
    }

    private static boolean hasForm(char[] text, int start) {
        for (int i = 0; i < FORM.length(); i++) {
            char expected = FORM.charAt(i);
            char actual = text[start + i];
            if (expected == '0' ? actual < '0' || actual > '9' : actual != expected) {
                return false;
            }
        }
        return true;
    }

    private static int number(char[] text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            number = 10 * number + text[i] - '0';
        }
        return number;
    }
}
