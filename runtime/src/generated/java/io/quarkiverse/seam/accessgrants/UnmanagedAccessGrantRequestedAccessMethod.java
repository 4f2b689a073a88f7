// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.accessgrants;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.seam.accessmethods.AccessMethodMode;
import io.quarkiverse.seam.runtime.api.Values;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param createdAt When Seam recorded it, which may be later than at the provider.
 * @param displayName The name to show in a user interface. Never empty.
 */
public record UnmanagedAccessGrantRequestedAccessMethod(
        String code,
        List<String> createdAccessMethodIds,
        Instant createdAt,
        String displayName,
        Integer instantKeyMaxUseCount,
        AccessMethodMode mode) {

    public UnmanagedAccessGrantRequestedAccessMethod {
        createdAccessMethodIds = Values.copyOf(createdAccessMethodIds);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnmanagedAccessGrantRequestedAccessMethod}. */
    public static final class Builder {

        private String code;
        private List<String> createdAccessMethodIds;
        private Instant createdAt;
        private String displayName;
        private Integer instantKeyMaxUseCount;
        private AccessMethodMode mode;

        private Builder() {
        }

        public Builder code(String code) {
            this.code = code;
            return this;
        }

        public Builder createdAccessMethodIds(List<String> createdAccessMethodIds) {
            this.createdAccessMethodIds = createdAccessMethodIds;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder instantKeyMaxUseCount(Integer instantKeyMaxUseCount) {
            this.instantKeyMaxUseCount = instantKeyMaxUseCount;
            return this;
        }

        public Builder mode(AccessMethodMode mode) {
            this.mode = mode;
            return this;
        }

        public UnmanagedAccessGrantRequestedAccessMethod build() {
            return new UnmanagedAccessGrantRequestedAccessMethod(code, createdAccessMethodIds, createdAt, displayName,
                    instantKeyMaxUseCount, mode);
        }
    }

    /** Shows all but secrets. */
    @Override
    public String toString() {
        return "UnmanagedAccessGrantRequestedAccessMethod[code=" + Values.masked(code) + ", createdAccessMethodIds="
                + createdAccessMethodIds + ", createdAt=" + createdAt + ", displayName=" + displayName
                + ", instantKeyMaxUseCount=" + instantKeyMaxUseCount + ", mode=" + mode + "]";
    }
}
