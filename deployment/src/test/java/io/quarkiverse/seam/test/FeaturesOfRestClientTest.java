package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.rest.client.reactive.ClientQueryParam;
import io.quarkus.rest.client.reactive.NotBody;
import io.quarkus.test.QuarkusUnitTest;

/** What the guide says of the REST client's features that they work for Seam. */
class FeaturesOfRestClientTest {

    private static final String NAME = "FeaturesOfRestClientTest";
    private static final Lock FRONT_DOOR = new Lock("d1");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class, Lock.class,
                    Which.class, Page.class, Filter.class, Parameters.class, Headers.class, Verbs.class, Kind.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    record Lock(String deviceId) {
    }

    record Which(String deviceId) {
    }

    enum Kind {
        A,
        B
    }

    public static class Page {
        @QueryParam("limit")
        public int limit;

        @HeaderParam("x-page")
        public String page;
    }

    @RegisterRestClient(configKey = "seam")
    @Path("/locks")
    interface Parameters {

        @POST
        @Path("/{first}/{second}/{third}")
        Lock ofPath(@PathParam("first") String first, @RestPath String second, String third, Which which);

        @GET
        @Path("/query")
        Lock ofQuery(@QueryParam("a") List<String> a, @RestQuery String b, @RestQuery LocalDate c,
                @RestQuery Kind d, @QueryParam("e") @Encoded String e, @RestQuery String f,
                @RestQuery Optional<String> g);

        @GET
        @Path("/headers")
        Lock ofHeaders(@HeaderParam("x-a") String a, @RestHeader("x-b") String b, @CookieParam("a") String c,
                @RestCookie("b") String d);

        @POST
        @Path("/bean")
        Lock ofBean(@BeanParam Page page, Which which);
    }

    @RegisterRestClient(configKey = "seam")
    @RegisterProvider(Filter.class)
    @ClientQueryParam(name = "all", value = "1")
    @ClientHeaderParam(name = "x-all", value = "1")
    @Path("/headers")
    interface Headers {

        @POST
        @ClientHeaderParam(name = "x-computed", value = "{computed}")
        @ClientHeaderParam(name = "x-tenant", value = "tenant {tenant}")
        @ClientQueryParam(name = "q", value = "{computed}")
        @Produces("application/json")
        Lock get(@NotBody String tenant, Which which);

        default String computed() {
            return "computed";
        }
    }

    public static class Filter implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.getHeaders().putSingle("x-filter", "1");
        }
    }

    @RegisterRestClient(configKey = "seam")
    @Path("/verbs")
    interface Verbs {
        @PUT
        Lock put(Which which);

        @PATCH
        Lock patch(Which which);

        @DELETE
        Lock delete();
    }

    @RestClient
    Parameters parameters;

    @RestClient
    Headers headers;

    @RestClient
    Verbs verbs;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.json(200, "{\"lock\":{\"device_id\":\"d1\"},\"ok\":true}"));
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void parametersOfThePath() {
        assertThat(parameters.ofPath("a", "b", "c", new Which("d1"))).isEqualTo(FRONT_DOOR);
        sent("POST", "/locks/a/b/c", "{\"device_id\":\"d1\"}");
    }

    @Test
    void parametersOfTheQuery() {
        assertThat(parameters.ofQuery(List.of("1", "2"), "x", LocalDate.of(2026, 1, 2), Kind.B, "a%2Fb", "a%2Fb",
                Optional.of("7")))
                .isEqualTo(FRONT_DOOR);
        sent("GET", "/locks/query?a=1&a=2&b=x&c=2026-01-02&d=B&e=a%2Fb&f=a%252Fb&g=7", "");
    }

    @Test
    void headersAndCookies() {
        assertThat(parameters.ofHeaders("1", "2", "3", "4")).isEqualTo(FRONT_DOOR);
        assertThat(seam.lastRequest().headers()).containsEntry("x-a", "1").containsEntry("x-b", "2");
        assertThat(seam.lastRequest().header("Cookie")).contains("a=3").contains("b=4");
    }

    @Test
    void aBean() {
        Page page = new Page();
        page.limit = 3;
        page.page = "p";
        assertThat(parameters.ofBean(page, new Which("d1"))).isEqualTo(FRONT_DOOR);
        sent("POST", "/locks/bean?limit=3", "{\"device_id\":\"d1\"}");
        assertThat(seam.lastRequest().header("x-page")).isEqualTo("p");
    }

    @Test
    void headersOfTheInterface() {
        assertThat(headers.get("acme", new Which("d1"))).isEqualTo(FRONT_DOOR);
        sent("POST", "/headers?all=1&q=computed", "{\"device_id\":\"d1\"}");
        assertThat(seam.lastRequest().headers()).containsEntry("x-all", "1").containsEntry("x-computed", "computed")
                .containsEntry("x-tenant", "tenant acme").containsEntry("x-filter", "1")
                .containsEntry("Authorization", "Bearer seam_test1_key");
    }

    @Test
    void otherVerbs() {
        assertThat(verbs.put(new Which("d1"))).isEqualTo(FRONT_DOOR);
        sent("PUT", "/verbs", "{\"device_id\":\"d1\"}");
        assertThat(verbs.patch(new Which("d1"))).isEqualTo(FRONT_DOOR);
        sent("PATCH", "/verbs", "{\"device_id\":\"d1\"}");
        assertThat(verbs.delete()).isEqualTo(FRONT_DOOR);
        sent("DELETE", "/verbs", "");
    }

    private void sent(String method, String path, String body) {
        assertThat(seam.lastRequest().method()).isEqualTo(method);
        assertThat(seam.lastRequest().path()).isEqualTo(path);
        assertThat(seam.lastRequest().body()).isEqualTo(body);
    }
}
