package io.quarkiverse.seam.dev;

import com.fasterxml.jackson.annotation.JsonRootName;

/** A connected account in the account picker. All but the id may be null. */
@JsonRootName("connected_account")
public record DevConnectedAccount(String connectedAccountId, String accountTypeDisplayName, String displayName) {
}
