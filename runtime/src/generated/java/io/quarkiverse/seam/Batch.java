// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam;

import java.util.List;

import io.quarkiverse.seam.accessgrants.AccessGrant;
import io.quarkiverse.seam.accessmethods.AccessMethod;
import io.quarkiverse.seam.acs.accessgroups.AcsAccessGroup;
import io.quarkiverse.seam.acs.credentials.AcsCredential;
import io.quarkiverse.seam.acs.entrances.AcsEntrance;
import io.quarkiverse.seam.acs.systems.AcsSystem;
import io.quarkiverse.seam.clientsessions.ClientSession;
import io.quarkiverse.seam.connectedaccounts.ConnectedAccount;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.instantkeys.InstantKey;
import io.quarkiverse.seam.runtime.api.Values;
import io.quarkiverse.seam.spaces.Space;
import io.quarkiverse.seam.useridentities.UserIdentity;

/**
 * Related resources, in one list for each kind. Kinds that were not requested are empty.
 * <p>
 * The constructor is no API, because Seam adds fields over time.
 */
public record Batch(
        List<AccessGrant> accessGrants,
        List<AccessMethod> accessMethods,
        List<AcsAccessGroup> acsAccessGroups,
        List<AcsCredential> acsCredentials,
        List<AcsEntrance> acsEntrances,
        List<AcsSystem> acsSystems,
        List<ClientSession> clientSessions,
        List<ConnectedAccount> connectedAccounts,
        List<Device> devices,
        List<InstantKey> instantKeys,
        List<Space> spaces,
        List<UserIdentity> userIdentities) {

    public Batch {
        accessGrants = Values.copyOf(accessGrants);
        accessMethods = Values.copyOf(accessMethods);
        acsAccessGroups = Values.copyOf(acsAccessGroups);
        acsCredentials = Values.copyOf(acsCredentials);
        acsEntrances = Values.copyOf(acsEntrances);
        acsSystems = Values.copyOf(acsSystems);
        clientSessions = Values.copyOf(clientSessions);
        connectedAccounts = Values.copyOf(connectedAccounts);
        devices = Values.copyOf(devices);
        instantKeys = Values.copyOf(instantKeys);
        spaces = Values.copyOf(spaces);
        userIdentities = Values.copyOf(userIdentities);
    }

    /** For tests: a builder on which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds instances of {@link Batch}. */
    public static final class Builder {

        private List<AccessGrant> accessGrants;
        private List<AccessMethod> accessMethods;
        private List<AcsAccessGroup> acsAccessGroups;
        private List<AcsCredential> acsCredentials;
        private List<AcsEntrance> acsEntrances;
        private List<AcsSystem> acsSystems;
        private List<ClientSession> clientSessions;
        private List<ConnectedAccount> connectedAccounts;
        private List<Device> devices;
        private List<InstantKey> instantKeys;
        private List<Space> spaces;
        private List<UserIdentity> userIdentities;

        private Builder() {
        }

        public Builder accessGrants(List<AccessGrant> accessGrants) {
            this.accessGrants = accessGrants;
            return this;
        }

        public Builder accessMethods(List<AccessMethod> accessMethods) {
            this.accessMethods = accessMethods;
            return this;
        }

        public Builder acsAccessGroups(List<AcsAccessGroup> acsAccessGroups) {
            this.acsAccessGroups = acsAccessGroups;
            return this;
        }

        public Builder acsCredentials(List<AcsCredential> acsCredentials) {
            this.acsCredentials = acsCredentials;
            return this;
        }

        public Builder acsEntrances(List<AcsEntrance> acsEntrances) {
            this.acsEntrances = acsEntrances;
            return this;
        }

        public Builder acsSystems(List<AcsSystem> acsSystems) {
            this.acsSystems = acsSystems;
            return this;
        }

        public Builder clientSessions(List<ClientSession> clientSessions) {
            this.clientSessions = clientSessions;
            return this;
        }

        public Builder connectedAccounts(List<ConnectedAccount> connectedAccounts) {
            this.connectedAccounts = connectedAccounts;
            return this;
        }

        public Builder devices(List<Device> devices) {
            this.devices = devices;
            return this;
        }

        public Builder instantKeys(List<InstantKey> instantKeys) {
            this.instantKeys = instantKeys;
            return this;
        }

        public Builder spaces(List<Space> spaces) {
            this.spaces = spaces;
            return this;
        }

        public Builder userIdentities(List<UserIdentity> userIdentities) {
            this.userIdentities = userIdentities;
            return this;
        }

        public Batch build() {
            return new Batch(accessGrants, accessMethods, acsAccessGroups, acsCredentials, acsEntrances, acsSystems,
                    clientSessions, connectedAccounts, devices, instantKeys, spaces, userIdentities);
        }
    }
}
