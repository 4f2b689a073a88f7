package io.quarkiverse.seam.runtime.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A time is read with the same result as by Jackson. */
class InstantReaderTest {

    private static final ObjectMapper JACKSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    private final ObjectMapper mapper = new SeamJson(List.of()).mapper();

    @Property
    void everyMillisecond(@ForAll("milliseconds") long millis) throws JsonProcessingException {
        Instant instant = Instant.ofEpochMilli(millis);
        String text = FORMAT.format(instant.atOffset(ZoneOffset.UTC));

        assertThat(mapper.readValue("\"" + text + "\"", Instant.class)).isEqualTo(instant);
    }

    @Property
    void asJackson(@ForAll("almostTimes") String time) {
        assertThat(read(mapper, time)).isEqualTo(read(JACKSON, time));
    }

    @Example
    void whatIsNotWrittenAsSeamWritesIt() {
        for (String time : new String[] { "\"2025-06-15T08:30:45Z\"", "\"2025-06-15T08:30:45.123456Z\"",
                "\"2025-06-15T08:30:45.1+02:00\"", "\"2025-06-15T24:00:00.000Z\"", "\"2016-12-31T23:59:60.000Z\"",
                "\"2025-02-30T08:30:45.123Z\"", "\"2025-06-15T08:30:45,123Z\"", "\"\"", "1750000000", "1750000000.5", "null",
                "true", "{}", "[]", "\"a time, 24 letters long!\"" }) {
            assertThat(read(mapper, time)).as(time).isEqualTo(read(JACKSON, time));
        }
    }

    private static Object read(ObjectMapper mapper, String json) {
        try {
            return String.valueOf(mapper.readValue(json, Instant.class));
        } catch (JsonProcessingException e) {
            return e.getClass();
        }
    }

    @Provide
    Arbitrary<Long> milliseconds() {
        return Arbitraries.longs().between(Instant.parse("0000-01-01T00:00:00Z").toEpochMilli(),
                Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli());
    }

    /** Most are not valid times, and some have a letter in place of another character. */
    @Provide
    Arbitrary<String> almostTimes() {
        Arbitrary<Integer> two = Arbitraries.integers().between(0, 69);
        Arbitrary<String> times = Combinators
                .combine(Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32), Arbitraries.integers().between(0, 25), two, two,
                        Arbitraries.integers().between(0, 999))
                .as((year, month, day, hour, minute, second, milli) -> "\"%04d-%02d-%02dT%02d:%02d:%02d.%03dZ\"".formatted(year,
                        month, day, hour, minute, second, milli));
        Arbitrary<String> broken = Combinators.combine(times, Arbitraries.integers().between(1, 24),
                Arbitraries.of('0', '9', ':', '/', '-', '.', 'T', 't', 'Z', 'z', ' ', 'é', '٣'))
                .as((time, index, letter) -> time.substring(0, index) + letter + time.substring(index + 1));
        return Arbitraries.oneOf(times, broken);
    }
}
