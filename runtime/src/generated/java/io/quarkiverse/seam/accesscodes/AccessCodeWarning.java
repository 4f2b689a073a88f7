// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * What may need attention although it still works; empty if there is nothing.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param warningCode What may need attention, for code to act on. New ones appear over time.
 */
public record AccessCodeWarning(
        AccessCodeWarningChangeType changeType,
        Instant createdAt,
        String message,
        List<AccessCodeWarningModifiedField> modifiedFields,
        AccessCodeWarningCode warningCode) {

    public AccessCodeWarning {
        modifiedFields = Values.copyOf(modifiedFields);
    }
}
