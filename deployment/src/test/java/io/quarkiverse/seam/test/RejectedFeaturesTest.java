package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ContextResolver;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.DateFormat;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestMatrix;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.Separator;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.rest.client.reactive.ClientBasicAuth;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.quarkus.rest.client.reactive.ClientFormParam;
import io.quarkus.rest.client.reactive.ClientRedirectHandler;
import io.quarkus.rest.client.reactive.Url;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Multi;

/**
 * The build of an application rejects each feature of REST clients that is not supported for Seam, in a sentence that says
 * what to do instead, and before the REST client fails over any of them.
 */
class RejectedFeaturesTest {

    private static final String URL = " is not supported by a REST client for Seam, since the URL is that of the workspace: "
            + "set quarkus.seam.url, or use another workspace by @SeamWorkspace";
    private static final String MAPPER = " is not supported by a REST client for Seam, since the JSON mapper of Seam's clients "
            + "is fixed: use Jackson's annotations on the types";
    private static final String FAILURE = " is not supported by a REST client for Seam, since every failure is a "
            + "SeamException: catch it, and map it in the application";
    private static final String FORM = " is not supported by a REST client for Seam, since Seam takes JSON, not forms: pass one "
            + "parameter without annotation, such as a record";
    private static final String IGNORED = " is not supported by a REST client for Seam, since REST clients ignore it: ";
    private static final String SERVER = " is not supported by a REST client for Seam, since it belongs to the server side: ";
    private static final String STREAM = " returns a stream, but Seam returns one value: return it, or a Uni of it";
    private static final String TWICE = ", which REST clients do not support: declare it once, in an interface that is extended "
            + "once";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RejectedFeaturesTest.class.getDeclaredClasses()))
            .assertException(failure -> {
                assertThat(failure).isInstanceOf(DeploymentException.class);
                assertThat(failure.getMessage().lines().map(line -> line.replace("RejectedFeaturesTest.", "")))
                        .containsExactlyInAnyOrder(
                                "Urls.get: @Url" + URL,
                                "BaseUri: @RegisterRestClient(baseUri)" + URL,
                                "Mapper.mapper: @ClientObjectMapper" + MAPPER,
                                "RegisteredMapper: @RegisterProvider(Mappers.class)" + MAPPER,
                                "OwnFailures.failure: @ClientExceptionMapper" + FAILURE,
                                "RegisteredFailures: @RegisterProvider(MoreFailures.class)" + FAILURE,
                                "Redirects.redirect: @ClientRedirectHandler is not supported by a REST client for Seam, since "
                                        + "redirects are not followed, so that credentials go to Seam alone: remove it",
                                "Credentials: @ClientBasicAuth is not supported by a REST client for Seam, since calls have the "
                                        + "credentials of their workspace: configure them, or use Seam.withCredentials",
                                "Root.locks is a sub-resource, which a REST client for Seam does not support: declare the "
                                        + "methods in a separate interface with @RegisterRestClient(configKey = \"seam\") "
                                        + "and the whole path",
                                "Bodies.bodies has two parameters for the body, first and second: pass a single record with "
                                        + "both, or annotate what is sent elsewhere",
                                "Bodies.properties has two parameters for the body, deviceId and name: pass a single record "
                                        + "with both, or annotate what is sent elsewhere",
                                "Forms.rest: @RestForm" + FORM,
                                "Forms.part: @RestForm" + FORM,
                                "Forms.part: @PartType" + FORM,
                                "Forms.jaxRs: @FormParam" + FORM,
                                "Forms.client: @ClientFormParam" + FORM,
                                "Forms.body: Form" + FORM,
                                "Forms.multipart: @Consumes of anything but JSON" + FORM,
                                "Forms.multipart: ClientMultipartForm" + FORM,
                                "Forms.bean: @FormParam in FormBean" + FORM,
                                "Forms.beanWithoutAnnotation: @FormParam in FormBean" + FORM,
                                "Streams.multi" + STREAM,
                                "Streams.events" + STREAM,
                                "Streams.events: @RestStreamElementType is not supported by a REST client for Seam, since Seam "
                                        + "returns one value, not a stream: remove it",
                                "Streams.future returns a CompletableFuture, which REST clients do not support: return a "
                                        + "CompletionStage or a Uni",
                                "Ignored.matrix: @MatrixParam" + IGNORED + "use @QueryParam",
                                "Ignored.matrix: @RestMatrix" + IGNORED + "use @RestQuery",
                                "Ignored.date: @DateFormat" + IGNORED + "pass the formatted text",
                                "Ignored.separator: @Separator" + IGNORED + "pass the joined text",
                                "Ignored.defaultValue: @DefaultValue" + IGNORED + "pass the value",
                                "Servers.context: @Context" + SERVER + "remove the parameter",
                                "Servers.suspended: @Suspended" + SERVER + "return a Uni instead",
                                "OwnCloseable extends java.io.Closeable, which is not in the application's index: declare the "
                                        + "methods in OwnCloseable, or index the library of java.io.Closeable with "
                                        + "quarkus.index-dependency",
                                "NotGeneric extends Generic, which has type parameters, and REST clients do not support that: "
                                        + "declare the methods in NotGeneric, with their types",
                                "ByChild has the method get twice, from ByChild and Parent" + TWICE,
                                "ByDefaultMethod has the method get twice, from ByDefaultMethod and Parent" + TWICE,
                                "ByTwoParents has the method get twice, from Parent and Another" + TWICE,
                                "BySameParent has the method get twice, from Parent and Parent" + TWICE);
            });

    @RegisterRestClient(configKey = "seam")
    interface Urls {
        @POST
        String get(@Url String url, Map<String, Object> request);
    }

    @RegisterRestClient(configKey = "seam", baseUri = "http://localhost")
    interface BaseUri {
        @POST
        String get();
    }

    @RegisterRestClient(configKey = "seam")
    interface Mapper {
        @POST
        String get();

        @ClientObjectMapper
        static ObjectMapper mapper(ObjectMapper defaults) {
            return defaults;
        }
    }

    public static class Mappers implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return null;
        }
    }

    @RegisterRestClient(configKey = "seam")
    @RegisterProvider(Mappers.class)
    interface RegisteredMapper {
        @POST
        String get();
    }

    interface OwnFailures {
        @ClientExceptionMapper
        static RuntimeException failure(Response response) {
            return null;
        }
    }

    @RegisterRestClient(configKey = "seam")
    interface ChildOfOwnFailures extends OwnFailures {
        @POST
        String get();
    }

    public static class Failures implements ResponseExceptionMapper<RuntimeException> {
        @Override
        public RuntimeException toThrowable(Response response) {
            return null;
        }
    }

    public static class MoreFailures extends Failures {
    }

    @RegisterRestClient(configKey = "seam")
    @RegisterProvider(MoreFailures.class)
    interface RegisteredFailures {
        @POST
        String get();
    }

    @RegisterRestClient(configKey = "seam")
    interface Redirects {
        @POST
        String get();

        @ClientRedirectHandler
        static java.net.URI redirect(Response response) {
            return null;
        }
    }

    @RegisterRestClient(configKey = "seam")
    @ClientBasicAuth(username = "user", password = "password")
    interface Credentials {
        @POST
        String get();
    }

    @RegisterRestClient(configKey = "seam")
    interface Root {
        @Path("/locks")
        Locks locks();
    }

    interface Locks {
        @POST
        @Path("/get")
        String get();
    }

    @RegisterRestClient(configKey = "seam")
    interface Bodies {
        @POST
        @Path("/bodies")
        String bodies(Map<String, Object> first, Map<String, Object> second);

        @POST
        @Path("/properties")
        String properties(@JsonProperty("device_id") String deviceId, @JsonProperty("name") String name);
    }

    public static class FormBean {
        @FormParam("name")
        public String name;
    }

    @RegisterRestClient(configKey = "seam")
    interface Forms {
        @POST
        @Path("/rest")
        String rest(@RestForm String name);

        @POST
        @Path("/part")
        String part(@RestForm @PartType("application/json") Map<String, Object> part);

        @POST
        @Path("/jax-rs")
        String jaxRs(@FormParam("name") String name);

        @POST
        @Path("/client")
        @ClientFormParam(name = "name", value = "value")
        String client();

        @POST
        @Path("/body")
        String body(Form form);

        @POST
        @Path("/multipart")
        @Consumes("multipart/form-data")
        String multipart(ClientMultipartForm form);

        @POST
        @Path("/bean")
        String bean(@BeanParam FormBean form);

        @POST
        @Path("/bean-without")
        String beanWithoutAnnotation(FormBean form);
    }

    @RegisterRestClient(configKey = "seam")
    interface Streams {
        @GET
        @Path("/multi")
        Multi<String> multi();

        @GET
        @Path("/events")
        @Produces("text/event-stream")
        @RestStreamElementType("application/json")
        Multi<String> events();

        @GET
        @Path("/future")
        CompletableFuture<String> future();
    }

    @RegisterRestClient(configKey = "seam")
    interface Ignored {
        @GET
        @Path("/matrix")
        String matrix(@MatrixParam("a") String a, @RestMatrix String b);

        @GET
        @Path("/date")
        String date(@RestQuery @DateFormat(pattern = "yyyy") LocalDate date);

        @GET
        @Path("/separator")
        String separator(@QueryParam("ids") @Separator(",") List<String> ids);

        @GET
        @Path("/default")
        String defaultValue(@QueryParam("limit") @DefaultValue("10") Integer limit);
    }

    @RegisterRestClient(configKey = "seam")
    interface Servers {
        @GET
        @Path("/context")
        String context(@Context UriInfo uri);

        @GET
        @Path("/suspended")
        void suspended(@Suspended AsyncResponse response);
    }

    @RegisterRestClient(configKey = "seam")
    interface OwnCloseable extends Closeable {
        @POST
        String get();
    }

    interface Generic<T> {
        @POST
        T get();
    }

    @RegisterRestClient(configKey = "seam")
    interface NotGeneric extends Generic<String> {
    }

    interface Parent {
        @POST
        String get();
    }

    interface Another {
        @POST
        String get();
    }

    interface AlsoChild extends Parent {
    }

    @RegisterRestClient(configKey = "seam")
    interface ByChild extends Parent {
        @Override
        @POST
        @Path("/child")
        String get();
    }

    @RegisterRestClient(configKey = "seam")
    interface ByDefaultMethod extends Parent {
        @Override
        default String get() {
            return "default";
        }
    }

    @RegisterRestClient(configKey = "seam")
    interface ByTwoParents extends Parent, Another {
    }

    @RegisterRestClient(configKey = "seam")
    interface BySameParent extends Parent, AlsoChild {
    }

    @Test
    void theBuildFails() {
        fail(QuarkusUnitTest.THE_BUILD_WAS_EXPECTED_TO_FAIL);
    }
}
