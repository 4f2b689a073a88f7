package io.quarkiverse.seam.runtime.observe;

import java.time.Duration;
import java.util.function.Function;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamApiException;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamServerException;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkiverse.seam.runtime.config.ConfiguredWorkspace;
import io.quarkiverse.seam.runtime.envelope.Secrets;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Checks that Seam responds and accepts the credentials of one workspace. However often the check is called, it calls Seam at
 * most once in five seconds, and waits up to five seconds for the response.
 */
public final class WorkspaceHealthCheck implements AsyncHealthCheck {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration CACHED = Duration.ofSeconds(5);

    /** The cheapest request that every API key may make: a list of one session, which does not exist. */
    private static final ListClientSessionsRequest NO_SESSION = ListClientSessionsRequest.builder()
            .clientSessionId("00000000-0000-0000-0000-000000000000").build();
    private static final GetClientSessionRequest OWN_SESSION = GetClientSessionRequest.builder().build();

    private final Seam seam;
    private final ConfiguredWorkspace workspace;
    private final Uni<HealthCheckResponse> response;

    WorkspaceHealthCheck(Seam seam, ConfiguredWorkspace workspace) {
        this.seam = seam;
        this.workspace = workspace;
        this.response = Uni.createFrom().deferred(this::check)
                // A SeamCredentialsProvider may block.
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .ifNoItem().after(TIMEOUT)
                .failWith(() -> new IllegalStateException("No response after " + TIMEOUT.toSeconds() + " s"))
                .onFailure().recoverWithItem(this::down)
                .memoize().atLeast(CACHED);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return response;
    }

    private Uni<HealthCheckResponse> check() {
        return Uni.createFrom().deferred(workspace.credentials()::credentials)
                .invoke(WorkspaceHealthCheck::requireWorkspace)
                .map(credentials -> callSeam(credentials,
                        seam.withCredentials(credentials).client(ClientSessions.Reactive.class))
                        .map(response -> row().up().build()))
                // Credentials that depend on a request to the application are not available here; Seam itself may be up.
                .onFailure().recoverWithItem(this::notChecked)
                .flatMap(Function.identity());
    }

    private static void requireWorkspace(SeamCredentials credentials) {
        if (credentials instanceof SeamCredentials.PersonalAccessToken token && token.workspaceId() == null) {
            throw new IllegalStateException("the personal access token has no workspace");
        }
    }

    private Uni<HealthCheckResponse> notChecked(Throwable noCredentials) {
        String reason = "not checked: " + Secrets.mask(String.valueOf(noCredentials.getMessage()));
        return Uni.createFrom().item(row().withData("credentials", reason).up().build());
    }

    private static Uni<?> callSeam(SeamCredentials credentials, ClientSessions.Reactive sessions) {
        if (credentials instanceof SeamCredentials.ClientSessionToken) {
            return sessions.get(OWN_SESSION);
        }
        if (credentials instanceof SeamCredentials.PublishableKey) {
            // Seam rejects the request, since such a key can only create and get sessions: it is up, then.
            return sessions.list(NO_SESSION)
                    .onFailure(failure -> failure instanceof SeamApiException && !(failure instanceof SeamServerException))
                    .recoverWithNull();
        }
        return sessions.list(NO_SESSION);
    }

    private HealthCheckResponse down(Throwable failure) {
        HealthCheckResponseBuilder row = row().withData("error", Secrets.mask(String.valueOf(failure.getMessage())));
        if (failure instanceof SeamApiException error) {
            row.withData("status", error.statusCode());
            if (error.type() != null) {
                row.withData("type", error.type());
            }
            if (error.requestId() != null) {
                row.withData("requestId", error.requestId());
            }
        }
        return row.down().build();
    }

    private HealthCheckResponseBuilder row() {
        return HealthCheckResponse.named("Seam, " + workspace.description()).withData("url", workspace.url());
    }
}
