package io.quarkiverse.seam.runtime.observe;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.quarkus.micrometer.runtime.binder.HttpBinderConfiguration;

/**
 * Lets the timers of {@link CallMetrics} stand beside those of other HTTP clients. Prometheus takes meters of one name only
 * with the same tags, so the others' get the extension's too; and what Quarkus itself would count of the calls to Seam,
 * under fewer tags, is left out.
 */
public final class SeamMeterFilter implements MeterFilter {

    private static final Tags NOT_OF_SEAM = Tags.of(SeamTags.WORKSPACE, SeamTags.NONE, SeamTags.ERROR_TYPE, SeamTags.NONE,
            SeamTags.ATTEMPT, SeamTags.NONE);

    private final HttpBinderConfiguration config;

    @Inject
    SeamMeterFilter(HttpBinderConfiguration config) {
        this.config = config;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        boolean ofOtherClient = isOfHttpClient(id) && id.getTag(SeamTags.WORKSPACE) == null;
        return ofOtherClient ? id.withTags(NOT_OF_SEAM) : id;
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        boolean countedTwice = isOfHttpClient(id) && SeamTags.CLIENT_NAME.equals(id.getTag(SeamTags.CLIENT_NAME_KEY))
                && SeamTags.NONE.equals(id.getTag(SeamTags.WORKSPACE));
        return countedTwice ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }

    private boolean isOfHttpClient(Meter.Id id) {
        return id.getName().equals(config.getHttpClientRequestsName());
    }
}
