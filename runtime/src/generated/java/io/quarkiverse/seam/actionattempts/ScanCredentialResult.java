// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.actionattempts;

import java.util.List;

import io.quarkiverse.seam.acs.credentials.AcsCredential;
import io.quarkiverse.seam.runtime.api.Values;

/**
 * The constructor is no API, because Seam adds fields over time.
 *
 * @param acsCredentialOnEncoder What is stored on the card; null if the card is empty.
 * @param acsCredentialOnSeam The credential of this card in Seam; null if Seam has none.
 * @param warnings Differences between the card and Seam.
 */
public record ScanCredentialResult(
        ScanCredentialResultAcsCredentialOnEncoder acsCredentialOnEncoder,
        AcsCredential acsCredentialOnSeam,
        List<ScanCredentialResultWarning> warnings) {

    public ScanCredentialResult {
        warnings = Values.copyOf(warnings);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link ScanCredentialResult}. */
    public static final class Builder {

        private ScanCredentialResultAcsCredentialOnEncoder acsCredentialOnEncoder;
        private AcsCredential acsCredentialOnSeam;
        private List<ScanCredentialResultWarning> warnings;

        private Builder() {
        }

        public Builder acsCredentialOnEncoder(ScanCredentialResultAcsCredentialOnEncoder acsCredentialOnEncoder) {
            this.acsCredentialOnEncoder = acsCredentialOnEncoder;
            return this;
        }

        public Builder acsCredentialOnSeam(AcsCredential acsCredentialOnSeam) {
            this.acsCredentialOnSeam = acsCredentialOnSeam;
            return this;
        }

        public Builder warnings(List<ScanCredentialResultWarning> warnings) {
            this.warnings = warnings;
            return this;
        }

        public ScanCredentialResult build() {
            return new ScanCredentialResult(acsCredentialOnEncoder, acsCredentialOnSeam, warnings);
        }
    }
}
