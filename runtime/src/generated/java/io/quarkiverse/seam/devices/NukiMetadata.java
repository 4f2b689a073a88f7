// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The constructor is no API, because Seam adds fields over time. */
public record NukiMetadata(
        String deviceId,
        String deviceName,
        @JsonProperty("keypad_2_paired") Boolean keypad2Paired,
        Boolean keypadBatteryCritical,
        Boolean keypadPaired) {
}
