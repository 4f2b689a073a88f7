package io.quarkiverse.seam.runtime.observe;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.quarkus.micrometer.runtime.binder.HttpBinderConfiguration;

/**
 * Leaves out what Quarkus itself would count of the calls to Seam, and nothing else. Quarkus counts a request of a REST
 * client twice under one name, with and without the tag {@code address}: Prometheus rejects the second one, and the call
 * fails.
 */
public final class SeamMeterFilter implements MeterFilter {

    private final HttpBinderConfiguration config;

    @Inject
    SeamMeterFilter(HttpBinderConfiguration config) {
        this.config = config;
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return id.getName().equals(config.getHttpClientRequestsName()) && "seam".equals(id.getTag("clientName"))
                ? MeterFilterReply.DENY
                : MeterFilterReply.NEUTRAL;
    }
}
