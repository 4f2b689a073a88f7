package io.quarkiverse.seam.test.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

import org.jboss.resteasy.reactive.RestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials.ClientSessionToken;
import io.quarkiverse.seam.clientsessions.ClientSessionTokens;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.deployment.devservice.FakeSeamServer;
import io.quarkiverse.seam.test.webhook.RunningNode;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

/** Two nodes of an application that share nothing have the same tokens, since Seam returns the same session to both. */
class TokensOfNodesTest {

    @RegisterExtension
    static final QuarkusProdModeTest APPLICATION = new QuarkusProdModeTest()
            .withApplicationRoot(jar -> jar.addClass(TokenResource.class))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-rest", Version.getVersion()),
                    Dependency.of("io.quarkus", "quarkus-caffeine", Version.getVersion())));

    @ProdBuildResults
    ProdModeTestResults build;

    @Test
    void returnTheSameToken() throws Exception {
        try (FakeSeamServer seam = new FakeSeamServer(0, Set.of())) {
            seam.start();
            try (RunningNode one = node(seam); RunningNode other = node(seam)) {
                String urlOfOne = one.url("/tokens/jane").toString();
                String urlOfOther = other.url("/tokens/jane").toString();
                String token = call("GET", urlOfOne);

                assertThat(token).startsWith("seam_cst");
                assertThat(call("GET", urlOfOther)).isEqualTo(token);
                // As if it were about to expire on one node: it is extended for both.
                call("POST", urlOfOne + "/forget");
                assertThat(call("GET", urlOfOne)).isEqualTo(token);
                assertThat(call("GET", urlOfOther + "/user")).isEqualTo("jane");
            }
        }
    }

    private RunningNode node(FakeSeamServer seam) throws IOException {
        Path jar = build.getResults().get(0).getPath();
        return new RunningNode(jar, Map.of("quarkus.seam.url", seam.url(), "quarkus.seam.api-key", seam.apiKey()));
    }

    private static String call(String method, String url) throws Exception {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(java.net.URI.create(url)).method(method, BodyPublishers.noBody()).build(),
                BodyHandlers.ofString()).body();
    }

    @jakarta.ws.rs.Path("/tokens/{user}")
    public static class TokenResource {

        @Inject
        ClientSessionTokens tokens;

        @Inject
        Seam seam;

        @GET
        public String token(@RestPath String user) {
            return tokens.tokenFor(user);
        }

        /** The user whom Seam knows the kept token of. */
        @GET
        @jakarta.ws.rs.Path("/user")
        public String user(@RestPath String user) {
            return seam.withCredentials(new ClientSessionToken(tokens.tokenFor(user))).clientSessions()
                    .get(GetClientSessionRequest.builder().build()).userIdentifierKey();
        }

        @POST
        @jakarta.ws.rs.Path("/forget")
        public void forget(@RestPath String user) {
            tokens.forget(user);
        }
    }
}
