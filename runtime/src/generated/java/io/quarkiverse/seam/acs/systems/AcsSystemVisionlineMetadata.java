// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.systems;

import io.quarkiverse.seam.runtime.api.Values;

/** The constructor is no API, because Seam adds fields over time. */
public record AcsSystemVisionlineMetadata(
        String lanAddress,
        String mobileAccessUuid,
        String systemId) {

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "AcsSystemVisionlineMetadata[lanAddress=" + lanAddress + ", mobileAccessUuid=" + Values.masked(mobileAccessUuid)
                + ", systemId=" + systemId + "]";
    }
}
