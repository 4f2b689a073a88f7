package io.quarkiverse.seam.dev;

import com.fasterxml.jackson.annotation.JsonRootName;

/** A connected account, as far as a picker shows it. All but the id may be null. */
@JsonRootName("connected_account")
public record DevConnectedAccount(String connectedAccountId, String accountTypeDisplayName, String displayName) {
}
