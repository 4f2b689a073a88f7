package io.quarkiverse.seam.test.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.logging.LogRecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.test.RawSeam;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * What holds for the endpoint of an application with a login form and basic authentication, whose permissions would redirect
 * anyone else to the login page.
 */
abstract class EndpointCases {

    static final Duration PAUSE = Duration.ofSeconds(10);

    /** Below {@code quarkus.http.root-path}. */
    static final String ENDPOINT = "seam/client-session";

    @Inject
    SteppedTime time;

    @TestHTTPResource("/")
    URI root;

    SessionServer server;

    static QuarkusUnitTest application(String seam) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(EndpointCases.class, LockedUsers.class,
                        SuspendedUsers.class, SessionServer.class, SteppedTime.class,
                        RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
                .setForcedDependencies(List.of(
                        Dependency.of("io.quarkus", "quarkus-caffeine", Version.getVersion()),
                        Dependency.of("io.quarkus", "quarkus-elytron-security-properties-file", Version.getVersion())))
                .overrideConfigKey("quarkus.seam.front-end.enabled", "true")
                .overrideConfigKey("quarkus.seam.url", RawSeam.url(seam))
                .overrideConfigKey("quarkus.seam.api-key", "seam_key1")
                .overrideConfigKey("quarkus.http.auth.form.enabled", "true")
                .overrideConfigKey("quarkus.http.auth.basic", "true")
                .overrideConfigKey("quarkus.http.auth.session.encryption-key", "a-key-for-the-cookies-of-this-test")
                .overrideConfigKey("quarkus.http.auth.policy.guests.roles-allowed", "guest")
                .overrideConfigKey("quarkus.http.auth.permission.all.paths", "/*")
                .overrideConfigKey("quarkus.http.auth.permission.all.policy", "guests")
                .overrideConfigKey("quarkus.security.users.embedded.enabled", "true")
                .overrideConfigKey("quarkus.security.users.embedded.plain-text", "true")
                .overrideConfigKey("quarkus.security.users.embedded.users.jane", "jane-password")
                .overrideConfigKey("quarkus.security.users.embedded.roles.jane", "guest")
                .overrideConfigKey("quarkus.security.users.embedded.users.john", "john-password")
                .overrideConfigKey("quarkus.security.users.embedded.roles.john", "guest")
                .overrideConfigKey("quarkus.security.users.embedded.users.cleaner", "cleaner-password")
                .overrideConfigKey("quarkus.security.users.embedded.roles.cleaner", "staff")
                .overrideConfigKey("quarkus.rest-client.logging.scope", "request-response")
                .overrideConfigKey("quarkus.rest-client.logging.body-limit", "5000")
                .overrideConfigKey("quarkus.log.category.\"org.jboss.resteasy.reactive.client.logging\".level", "DEBUG")
                .overrideConfigKey("quarkus.log.category.\"io.quarkiverse.seam\".level", "DEBUG")
                .setLogRecordPredicate(record -> true)
                .assertLogRecords(EndpointCases::assertNothingSecret);
    }

    private static void assertNothingSecret(List<LogRecord> records) {
        List<String> logged = records.stream().map(record -> record.getMessage()
                + Arrays.toString(record.getParameters()) + record.getThrown()).toList();

        assertThat(logged).anyMatch(text -> text.contains("/client_sessions/get_or_create"))
                .noneMatch(text -> text.contains("seam_cst") || text.contains("seam_key1") || text.contains("guest-jane"));
    }

    @AfterEach
    void stop() {
        server.close();
        // No token of this test is kept for the next one.
        time.advance(Duration.ofHours(1));
    }

    /** The user identifier key of someone who logs in with this name. */
    abstract String keyOf(String name);

    @Test
    void returnsTheTokenOfWhoeverIsLoggedIn() throws Exception {
        HttpResponse<String> response = get(loggedIn("jane"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(response.body())).isEqualTo(new JsonObject()
                .put("token", "seam_cst_" + keyOf("jane") + "_1")
                .put("expires_at", SessionServer.expiry(server.seam.lastRequest()).toString())
                .put("endpoint", RawSeam.url(server.name)));
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void keepsUsersApart() throws Exception {
        HttpClient jane = loggedIn("jane");
        HttpClient john = loggedIn("john");

        assertThat(token(get(jane))).startsWith("seam_cst_" + keyOf("jane") + "_");
        assertThat(token(get(john))).startsWith("seam_cst_" + keyOf("john") + "_");
        assertThat(token(get(jane))).startsWith("seam_cst_" + keyOf("jane") + "_");
        assertThat(server.users()).containsExactly(keyOf("jane"), keyOf("john"));
    }

    @Test
    void nothingInTheRequestSelectsAnotherUser() throws Exception {
        String other = keyOf("john");
        HttpRequest request = request(ENDPOINT + "?user_identifier_key=" + other + "&userIdentifierKey=" + other + "&user="
                + other)
                .header("user_identifier_key", other).header("X-Forwarded-User", other).header("Remote-User", other)
                .method("GET", BodyPublishers.ofString("{\"user_identifier_key\":\"" + other + "\"}")).build();

        assertThat(token(send(loggedIn("jane"), request))).startsWith("seam_cst_" + keyOf("jane") + "_");
        assertThat(server.users()).containsExactly(keyOf("jane"));
    }

    @Test
    void anonymousUsersGetNoToken() throws Exception {
        assertUnauthorized(get(newClient()));
    }

    @Test
    void anExpiredLoginGetsNoToken() throws Exception {
        HttpRequest request = request(ENDPOINT).header("Cookie", "quarkus-credential=bm8gbG9uZ2VyIHZhbGlk").build();

        assertUnauthorized(send(newClient(), request));
    }

    @Test
    void failedAuthenticationGetsNoToken() throws Exception {
        assertUnauthorized(send(newClient(), request(ENDPOINT).header("Authorization", basic("jane", "guessed")).build()));
    }

    @Test
    void aUserWhomTheApplicationLocksOutGetsNoToken() throws Exception {
        assertUnauthorized(send(loggedIn("jane"), request(ENDPOINT).header("Locked", "true").build()));
    }

    /** The page that the user is led to after the login is none of this endpoint's business. */
    @Test
    void aPendingLoginIsNotLedToTheEndpoint() throws Exception {
        HttpClient jane = loggedIn("jane");
        HttpCookie pending = new HttpCookie("quarkus-redirect-location", root.resolve("page.html").toString());
        pending.setVersion(0);
        pending.setPath("/");
        ((CookieManager) jane.cookieHandler().orElseThrow()).getCookieStore().add(root, pending);

        assertUnauthorized(send(jane, request(ENDPOINT).header("Locked", "true").build()));
    }

    @Test
    void aPolicyOfTheApplicationCanRequireAnotherLogin() throws Exception {
        assertUnauthorized(send(newClient(), request(ENDPOINT).header("Authorization", basic("jane", "jane-password"))
                .header("Suspended", "true").build()));
    }

    @Test
    void permissionsOfTheApplicationApply() throws Exception {
        HttpResponse<String> response = send(newClient(),
                request(ENDPOINT).header("Authorization", basic("cleaner", "cleaner-password")).build());

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).doesNotContain("token");
        assertThat(server.seam.requests()).isEmpty();
    }

    /** The rest of the application still redirects. */
    @Test
    void otherPathsAreNotAffected() throws Exception {
        assertThat(send(newClient(), request("seam/other").build()).statusCode()).isEqualTo(302);
    }

    private void assertUnauthorized(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(response.body())).isEqualTo(new JsonObject().put("status", 401).put("title", "Unauthorized"));
        assertThat(response.headers().map()).doesNotContainKeys("location", "set-cookie", "www-authenticate");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(server.seam.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "DELETE", "HEAD", "OPTIONS" })
    void onlyGetIsAllowed(String method) throws Exception {
        HttpResponse<String> response = send(loggedIn("jane"),
                request(ENDPOINT).method(method, BodyPublishers.noBody()).build());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().allValues("Allow")).containsExactly("GET");
        assertThat(server.seam.requests()).isEmpty();
    }

    @Test
    void aBodyDoesNotBlockTheConnection() throws Exception {
        try (Socket connection = new Socket(root.getHost(), root.getPort())) {
            connection.setSoTimeout(30_000);
            String path = root.resolve(ENDPOINT).getPath();
            OutputStream requests = connection.getOutputStream();
            requests.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            requests.write(new byte[9_000_000]);
            requests.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 405 ").contains("HTTP/1.1 401 ");
        }
    }

    @Test
    void aRejectedTokenIsReplacedEveryTenSeconds() throws Exception {
        HttpClient jane = loggedIn("jane");
        String first = token(get(jane));

        time.advance(Duration.ofMillis(9_999));
        assertThat(token(getAnew(jane))).isEqualTo(first);
        time.advance(Duration.ofMillis(1));
        String second = token(getAnew(jane));
        assertThat(second).isNotEqualTo(first);
        assertThat(token(getAnew(jane))).isEqualTo(second);
        assertThat(token(get(jane))).isEqualTo(second);
        assertThat(server.users()).containsExactly(keyOf("jane"), keyOf("jane"));
    }

    @Test
    void failuresOfSeamHaveNoDetails() throws Exception {
        HttpClient jane = loggedIn("jane");

        server.seam.answer(RawSeam.error(500, "internal_error", "Details of Seam"));
        assertProblem(get(jane), 503, "Service Unavailable");
        time.advance(PAUSE);
        server.seam.answer(RawSeam.error(429, "too_many_requests", "Details of Seam", "Retry-After: 60"));
        assertProblem(get(jane), 503, "Service Unavailable");
        time.advance(PAUSE);
        server.seam.answer(RawSeam.reset());
        assertProblem(get(jane), 503, "Service Unavailable");
        time.advance(PAUSE);
        server.seam.answer(RawSeam.error(401, "unauthorized", "Details of Seam"));
        assertProblem(get(jane), 502, "Bad Gateway");
        time.advance(PAUSE);
        server.seam.answer(RawSeam.http(200, "text/html", "Details of Seam"));
        assertProblem(get(jane), 502, "Bad Gateway");
        time.advance(PAUSE);
        server.recover();
        assertThat(get(jane).statusCode()).isEqualTo(200);
    }

    @Test
    void aFailureIsReturnedForTenSeconds() throws Exception {
        HttpClient jane = loggedIn("jane");
        server.seam.answer(RawSeam.error(401, "unauthorized", "Details of Seam"));
        assertProblem(get(jane), 502, "Bad Gateway");
        server.recover();

        time.advance(PAUSE.minusMillis(1));
        assertProblem(get(jane), 502, "Bad Gateway");
        assertProblem(getAnew(jane), 502, "Bad Gateway");
        assertThat(get(loggedIn("john")).statusCode()).isEqualTo(200);
        time.advance(Duration.ofMillis(1));
        assertThat(get(jane).statusCode()).isEqualTo(200);
        assertThat(server.users()).containsExactly(keyOf("jane"), keyOf("john"), keyOf("jane"));
    }

    /** Whether Seam really rejected it, only the page knows. */
    @Test
    void aTokenThatCannotBeReplacedIsKept() throws Exception {
        HttpClient jane = loggedIn("jane");
        String first = token(get(jane));
        time.advance(PAUSE);
        server.seam.answer(RawSeam.error(401, "unauthorized", "Details of Seam"));

        assertProblem(getAnew(jane), 502, "Bad Gateway");
        assertThat(token(get(jane))).isEqualTo(first);
        server.recover();
        assertProblem(getAnew(jane), 502, "Bad Gateway");
        assertThat(server.users()).hasSize(2);
        time.advance(PAUSE);
        assertThat(token(getAnew(jane))).isNotEqualTo(first).isEqualTo(token(get(jane)));
    }

    private static void assertProblem(HttpResponse<String> response, int status, String title) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(new JsonObject(response.body())).isEqualTo(new JsonObject().put("status", status).put("title", title));
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    static HttpClient newClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    }

    HttpClient loggedIn(String name) throws Exception {
        HttpClient client = newClient();
        HttpResponse<String> response = send(client, request("j_security_check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("j_username=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&j_password="
                        + name + "-password"))
                .build());
        assertThat(response.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("quarkus-credential="));
        return client;
    }

    HttpResponse<String> get(HttpClient client) throws Exception {
        return send(client, request(ENDPOINT).build());
    }

    private HttpResponse<String> getAnew(HttpClient client) throws Exception {
        return send(client, request(ENDPOINT).header("Cache-Control", "max-age=0, no-cache").build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path));
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
    }

    static String token(HttpResponse<String> response) {
        return new JsonObject(response.body()).getString("token");
    }

    /** The user has logged in, but the application does not accept it. */
    @ApplicationScoped
    public static class LockedUsers implements SecurityIdentityAugmentor {

        @Override
        public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context,
                Map<String, Object> attributes) {
            return HttpSecurityUtils.getRoutingContextAttribute(attributes).request().headers().contains("Locked")
                    ? Uni.createFrom().failure(new CompletionException(new AuthenticationFailedException()))
                    : Uni.createFrom().item(identity);
        }
    }

    @ApplicationScoped
    public static class SuspendedUsers implements HttpSecurityPolicy {

        @Override
        public Uni<CheckResult> checkPermission(RoutingContext routing, Uni<SecurityIdentity> identity,
                AuthorizationRequestContext context) {
            return routing.request().headers().contains("Suspended") ? Uni.createFrom().failure(new UnauthorizedException())
                    : CheckResult.permit();
        }
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
