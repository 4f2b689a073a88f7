package io.quarkiverse.seam.it.webhooks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;

/** The spans that the application would export. */
@Path("/spans")
public class SpansResource {

    @Inject
    Spans finished;

    @GET
    public List<Span> spans() {
        return finished.exporter.getFinishedSpanItems().stream().map(Span::of).toList();
    }

    @DELETE
    public void forget() {
        finished.exporter.reset();
    }

    public record Span(String traceId, String spanId, String parentSpanId, String name, String kind, String status,
            Map<String, String> attributes, List<String> events) {

        static Span of(SpanData span) {
            Map<String, String> attributes = new TreeMap<>();
            span.getAttributes().forEach((key, value) -> attributes.put(key.getKey(), value.toString()));
            return new Span(span.getTraceId(), span.getSpanId(), span.getParentSpanId(), span.getName(),
                    span.getKind().name(), span.getStatus().getStatusCode().name(), attributes,
                    span.getEvents().stream().map(Object::toString).toList());
        }
    }

    /** The exporter itself is not a bean, since Quarkus would then export to it in batches. */
    @Singleton
    static class Spans {

        private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

        @Produces
        @Singleton
        SpanProcessor processor() {
            return SimpleSpanProcessor.create(exporter);
        }
    }
}
