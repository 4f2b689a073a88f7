package io.quarkiverse.seam.benchmarks.cost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkiverse.seam.SeamPage;
import io.quarkiverse.seam.benchmarks.process.CannedDevices;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.runtime.envelope.EnvelopeReader;
import io.quarkiverse.seam.runtime.envelope.SeamJson;

/** Reads a page of devices from memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadPage {

    private static final byte[] BODY = CannedDevices.page("next").getBytes(StandardCharsets.UTF_8);

    /** The ways to read a page. */
    public enum Way {
        SEAM("this extension") {

            private final Type type = TypeFactory.defaultInstance().constructParametricType(SeamPage.class, Device.class);
            private final EnvelopeReader reader = new EnvelopeReader(new SeamJson(List.of()));

            @Override
            Object read(InputStream body) {
                return reader.readFrom(null, type, new Annotation[0], MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(), body);
            }
        },
        JACKSON("plain Jackson") {

            private final ObjectReader reader = JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build().readerFor(Devices.class);

            @Override
            Object read(InputStream body) throws IOException {
                return reader.readValue(body);
            }
        };

        private final String label;

        Way(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        abstract Object read(InputStream body) throws IOException;
    }

    /** The envelope, written by hand. */
    record Devices(List<Device> devices, Pagination pagination, boolean ok) {
    }

    record Pagination(boolean hasNextPage, String nextPageCursor) {
    }

    @Param
    public Way way;

    @Benchmark
    public Object read() throws IOException {
        return way.read(new ByteArrayInputStream(BODY));
    }
}
