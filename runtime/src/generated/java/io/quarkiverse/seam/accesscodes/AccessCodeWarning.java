// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accesscodes;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * One of the {@code warnings} of {@code AccessCode}.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param changeType Only if {@code warningCode} is {@code external_modification_in_effect}.
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param message The warning in English, for people to read. The wording can change.
 * @param modifiedFields Only if {@code warningCode} is {@code external_modification_in_effect}.
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
