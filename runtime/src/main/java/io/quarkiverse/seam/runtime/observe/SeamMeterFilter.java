package io.quarkiverse.seam.runtime.observe;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.quarkiverse.seam.runtime.http.RestClientFactory;
import io.quarkus.micrometer.runtime.binder.HttpBinderConfiguration;

/**
 * Drops Quarkus' own meters of the calls to Seam, and no others. Quarkus registers two meters with the same name for a REST
 * client, with and without the tag {@code address}: Prometheus rejects the second one, and the call fails.
 */
public final class SeamMeterFilter implements MeterFilter {

    private final HttpBinderConfiguration config;

    @Inject
    SeamMeterFilter(HttpBinderConfiguration config) {
        this.config = config;
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return id.getName().equals(config.getHttpClientRequestsName())
                && RestClientFactory.CONFIG_KEY.equals(id.getTag("clientName"))
                        ? MeterFilterReply.DENY
                        : MeterFilterReply.NEUTRAL;
    }
}
