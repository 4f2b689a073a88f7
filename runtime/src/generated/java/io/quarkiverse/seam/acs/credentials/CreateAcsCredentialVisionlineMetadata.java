// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.acs.credentials;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.seam.runtime.api.RequestBody;
import io.quarkiverse.seam.runtime.api.RequestBuilder;

/** For Visionline by ASSA ABLOY only. */
public final class CreateAcsCredentialVisionlineMetadata extends RequestBody {

    private CreateAcsCredentialVisionlineMetadata(Builder builder) {
        super(builder);
    }

    /** A builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder on which the same is set. */
    @JsonIgnore
    public Builder toBuilder() {
        return copyTo(new Builder());
    }

    @JsonProperty("auto_join")
    public Boolean autoJoin() {
        return get("auto_join");
    }

    @JsonProperty("card_format")
    public CardFormat cardFormat() {
        return get("card_format");
    }

    @JsonProperty("card_function_type")
    public CardFunctionType cardFunctionType() {
        return get("card_function_type");
    }

    @JsonProperty("joiner_acs_credential_ids")
    public List<String> joinerAcsCredentialIds() {
        return get("joiner_acs_credential_ids");
    }

    @JsonProperty("override")
    public Boolean override() {
        return get("override");
    }

    /** Builds instances of {@link CreateAcsCredentialVisionlineMetadata}. */
    public static final class Builder extends RequestBuilder<Builder> {

        private Builder() {
        }

        /** Whether the credential is added to existing ones for the same doors, which keep working. */
        public Builder autoJoin(Boolean autoJoin) {
            return set("auto_join", autoJoin);
        }

        /** The format of the card, which the door readers must support. */
        public Builder cardFormat(CardFormat cardFormat) {
            return set("card_format", cardFormat);
        }

        /** Whether the card is for guests or for staff. Default: {@code guest}. */
        public Builder cardFunctionType(CardFunctionType cardFunctionType) {
            return set("card_function_type", cardFunctionType);
        }

        /** The existing credentials to add it to, which keep working. */
        public Builder joinerAcsCredentialIds(List<String> joinerAcsCredentialIds) {
            return setNotEmpty("joiner_acs_credential_ids", joinerAcsCredentialIds);
        }

        /** See {@link #joinerAcsCredentialIds(List)}. */
        public Builder joinerAcsCredentialIds(String... joinerAcsCredentialIds) {
            return setNotEmpty("joiner_acs_credential_ids", joinerAcsCredentialIds);
        }

        /** Whether it replaces existing cards, which stop working when it is used for the first time. */
        public Builder override(Boolean override) {
            return set("override", override);
        }

        public CreateAcsCredentialVisionlineMetadata build() {

            return new CreateAcsCredentialVisionlineMetadata(this);
        }
    }
}
