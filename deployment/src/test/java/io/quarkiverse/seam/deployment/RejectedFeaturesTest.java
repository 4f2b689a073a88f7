package io.quarkiverse.seam.deployment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.resteasy.reactive.RestForm;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.rest.client.reactive.ClientBasicAuth;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.NotBody;
import io.quarkus.rest.client.reactive.Url;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;

/** Each unsupported feature of the REST client is rejected with a message that says what to do instead. */
class RejectedFeaturesTest {

    interface AnotherUrl {
        @POST
        String get(@Url String url, Map<String, Object> request);
    }

    @Test
    void aUrlPerCall() {
        rejected(AnotherUrl.class,
                "RejectedFeaturesTest.AnotherUrl.get: @Url is not supported by a REST client for Seam, since "
                        + "the URL is that of the workspace: set quarkus.seam.url, or use another workspace by @SeamWorkspace");
    }

    @RegisterRestClient(configKey = "seam", baseUri = "https://seam.test")
    interface AnotherBaseUri {
        @POST
        String get();
    }

    @Test
    void aBaseUri() {
        rejected(AnotherBaseUri.class,
                "RejectedFeaturesTest.AnotherBaseUri: the baseUri of @RegisterRestClient is not supported by a REST client for "
                        + "Seam, since the URL is that of the workspace: set quarkus.seam.url, or use another workspace by "
                        + "@SeamWorkspace");
    }

    interface OwnMapper {
        @POST
        String get();

        @ClientObjectMapper
        static ObjectMapper mapper(ObjectMapper defaults) {
            return defaults;
        }
    }

    @Test
    void anObjectMapper() {
        rejected(OwnMapper.class,
                "RejectedFeaturesTest.OwnMapper.mapper: @ClientObjectMapper is not supported by a REST client "
                        + "for Seam, since the JSON mapper of Seam's clients is fixed: use Jackson's annotations on the types");
    }

    interface OwnFailures {
        @POST
        String get();

        @ClientExceptionMapper
        static RuntimeException failure(Response response) {
            return null;
        }
    }

    interface ChildOfOwnFailures extends OwnFailures {
    }

    @Test
    void anExceptionMapper() {
        String sentence = "RejectedFeaturesTest.OwnFailures.failure: @ClientExceptionMapper is not supported by a REST client "
                + "for Seam, since every failure is a SeamException: catch it, and map it in the application";
        rejected(OwnFailures.class, sentence);
        rejected(ChildOfOwnFailures.class, sentence, OwnFailures.class);
    }

    public static class Failures implements ResponseExceptionMapper<RuntimeException> {
        @Override
        public RuntimeException toThrowable(Response response) {
            return null;
        }
    }

    @RegisterProvider(Failures.class)
    interface RegisteredFailures {
        @POST
        String get();
    }

    @Test
    void aRegisteredExceptionMapper() {
        rejected(RegisteredFailures.class, "RejectedFeaturesTest.RegisteredFailures: @RegisterProvider("
                + "RejectedFeaturesTest.Failures.class) is not supported by a REST client for Seam, since every failure is a SeamException: catch it, "
                + "and map it in the application", Failures.class);
    }

    @ClientBasicAuth(username = "user", password = "password")
    interface OwnCredentials {
        @POST
        String get();
    }

    @Test
    void otherCredentials() {
        rejected(OwnCredentials.class,
                "RejectedFeaturesTest.OwnCredentials: @ClientBasicAuth is not supported by a REST client "
                        + "for Seam, since calls have the credentials of their workspace: configure them, or use Seam.withCredentials");
    }

    interface Root {
        @Path("/locks")
        AnotherUrl locks();
    }

    interface NoVerb {
        String get();
    }

    @Test
    void aSubResource() {
        rejected(Root.class,
                "RejectedFeaturesTest.Root.locks is a sub-resource, which a REST client for Seam does not support: "
                        + "declare the methods in a separate interface with @RegisterRestClient(configKey = \"seam\") and the whole "
                        + "path");
        rejected(NoVerb.class, "RejectedFeaturesTest.NoVerb.get has no HTTP method: add @POST");
    }

    interface TwoBodies {
        @POST
        String get(Map<String, Object> first, Map<String, Object> second);
    }

    interface TwoProperties {
        @POST
        String get(@JsonProperty("device_id") String deviceId, @JsonProperty("name") String name);
    }

    @Test
    void aSecondBody() {
        rejected(TwoBodies.class,
                "RejectedFeaturesTest.TwoBodies.get has two parameters for the body, first and second: pass a "
                        + "single record with both, or annotate what is sent elsewhere");
        rejected(TwoProperties.class, "RejectedFeaturesTest.TwoProperties.get has two parameters for the body, deviceId and "
                + "name: pass a single record with both, or annotate what is sent elsewhere");
    }

    interface Form {
        @POST
        String get(@RestForm String name);
    }

    public static class FormBean {
        @FormParam("name")
        public String name;
    }

    interface BeanWithForm {
        @POST
        String get(@BeanParam FormBean form);
    }

    @Test
    void aForm() {
        String sentence = " is not supported by a REST client for Seam, since Seam takes JSON, not forms: pass one parameter "
                + "without annotation, such as a record";
        rejected(Form.class, "RejectedFeaturesTest.Form.get: @RestForm" + sentence);
        rejected(BeanWithForm.class, "RejectedFeaturesTest.BeanWithForm.get: @FormParam in RejectedFeaturesTest.FormBean"
                + sentence, FormBean.class);
    }

    interface ServerSide {
        @GET
        String get(@Context UriInfo uri);
    }

    @Test
    void whatBelongsToTheServer() {
        rejected(ServerSide.class, "RejectedFeaturesTest.ServerSide.get: @Context is not supported by a REST client for Seam, "
                + "since it belongs to the server side: remove the parameter");
    }

    interface WithClose extends Closeable {
        @POST
        String get();
    }

    @Test
    void aParentThatIsNotIndexed() {
        rejected(WithClose.class, "RejectedFeaturesTest.WithClose extends java.io.Closeable, which is not in the application's "
                + "index: declare the methods in RejectedFeaturesTest.WithClose, or index the library of java.io.Closeable with "
                + "quarkus.index-dependency");
    }

    public static class Page {
        @QueryParam("limit")
        public int limit;
    }

    interface Parent {
        @POST
        @Path("/{id}")
        String implicitPath(String id, Map<String, Object> request);
    }

    interface Supported extends Parent {
        @POST
        @Path("/{kind}")
        String get(@NotBody String tenant, @PathParam("kind") String kind, @QueryParam("q") String query,
                @HeaderParam("h") String header, @BeanParam Page page, Map<String, Object> request);

        default String first() {
            return implicitPath("1", Map.of());
        }
    }

    @Test
    void whatIsSupported() {
        assertThatCode(() -> check(Supported.class, Parent.class, Page.class)).doesNotThrowAnyException();
    }

    private static void rejected(Class<?> api, String sentence, Class<?>... others) {
        assertThatThrownBy(() -> check(api, others)).isInstanceOf(DeploymentException.class).hasMessage(sentence);
    }

    private static void check(Class<?> api, Class<?>... others) throws IOException {
        Class<?>[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = api;
        Index index = Index.of(all);
        ClassInfo found = index.getClassByName(DotName.createSimple(api));
        new RejectedFeatures(index).check(found, SeamApiProcessor.abstractMethods(found, index));
    }
}
