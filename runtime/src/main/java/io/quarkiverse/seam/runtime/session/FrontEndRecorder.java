package io.quarkiverse.seam.runtime.session;

import java.util.function.Function;

import io.quarkiverse.seam.clientsessions.SeamUser;
import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspaces;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.runtime.annotations.Recorder;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Recorded at build time, run at startup. */
@Recorder
public class FrontEndRecorder {

    public Function<SyntheticCreationalContext<SeamUser>, SeamUser> user() {
        return context -> UserKey.of(context.getInjectedReference(ClientFactory.class)
                .workspace(ConfiguredWorkspaces.DEFAULT).frontEnd().userKeySecret());
    }

    /** Runs after authentication, and before the application's HTTP permissions are checked. */
    public Handler<RoutingContext> authentication() {
        return new AuthenticatedOnly();
    }

    /** Runs if authentication fails. */
    public Handler<RoutingContext> authenticationFailure() {
        return AuthenticatedOnly::rejectFailure;
    }

    public Handler<RoutingContext> route() {
        return new ClientSessionRoute();
    }
}
