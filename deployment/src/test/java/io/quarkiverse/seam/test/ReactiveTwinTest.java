package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.CreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GetOrCreateClientSessionRequest;
import io.quarkiverse.seam.clientsessions.GrantAccessRequest;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** {@link ClientSessions.Reactive} has the methods of {@link ClientSessions}, and each does the same. */
class ReactiveTwinTest {

    private static final String NAME = "ReactiveTwinTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    @Inject
    ClientSessions clientSessions;

    @Inject
    ClientSessions.Reactive reactive;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME);
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void theSameMethods() {
        List<Method> blocking = methods(ClientSessions.class);
        List<Method> twins = methods(ClientSessions.Reactive.class);
        assertThat(twins).hasSameSizeAs(blocking).hasSize(7);
        for (int i = 0; i < blocking.size(); i++) {
            Method method = blocking.get(i);
            Method twin = twins.get(i);
            assertThat(twin.getName()).isEqualTo(method.getName());
            assertThat(twin.getParameterTypes()).as(method.getName()).isEqualTo(method.getParameterTypes());
            assertThat(twin.getParameterAnnotations()).as(method.getName()).isDeepEqualTo(method.getParameterAnnotations());
            assertThat(twin.getAnnotations()).as(method.getName()).containsExactlyInAnyOrder(method.getAnnotations());
            assertThat(answerOf(twin)).as(method.getName()).isEqualTo(answerOf(method));
        }
    }

    @Test
    void theSameRequestsAndResponses() throws ReflectiveOperationException {
        for (Method method : methods(ClientSessions.class)) {
            String session = RawSeam.sessionJson("s1", "seam_cst1");
            seam.answer(RawSeam.json(200, method.getName().equals("list")
                    ? session.replace("{\"client_session\":{", "{\"client_sessions\":[{").replace("},\"ok\"", "}],\"ok\"")
                    : session));
            seam.forget();
            Object argument = argument(method.getParameterTypes()[0]);

            Object answer = method.invoke(clientSessions, argument);
            Object twinsAnswer = ((Uni<?>) ClientSessions.Reactive.class
                    .getMethod(method.getName(), method.getParameterTypes()).invoke(reactive, argument))
                    .await().indefinitely();

            assertThat(twinsAnswer).as(method.getName()).isEqualTo(answer);
            assertThat(seam.requests()).as(method.getName()).hasSize(2);
            RawSeam.Request request = seam.requests().get(0);
            RawSeam.Request twinsRequest = seam.requests().get(1);
            assertThat(twinsRequest.method() + " " + twinsRequest.path()).isEqualTo(request.method() + " " + request.path());
            assertThat(twinsRequest.headers()).isEqualTo(request.headers());
            assertThat(twinsRequest.body()).isEqualTo(request.body());
        }
    }

    private static List<Method> methods(Class<?> api) {
        return Arrays.stream(api.getDeclaredMethods()).filter(method -> !method.isDefault())
                .sorted(Comparator.comparing(Method::getName)).toList();
    }

    /** {@code Void} for both {@code void} and {@code Uni<Void>}. */
    private static Type answerOf(Method method) {
        Type type = method.getGenericReturnType();
        if (method.getReturnType() == Uni.class) {
            return ((ParameterizedType) type).getActualTypeArguments()[0];
        }
        return type == void.class ? Void.class : type;
    }

    private static Object argument(Class<?> type) {
        return List.of("s1",
                CreateClientSessionRequest.builder().userIdentifierKey("user-1").build(),
                GetClientSessionRequest.builder().userIdentifierKey("user-1").build(),
                GetOrCreateClientSessionRequest.builder().userIdentifierKey("user-1").build(),
                GrantAccessRequest.builder().clientSessionId("s1").userIdentityId("i1").build(),
                ListClientSessionsRequest.builder().userIdentifierKey("user-1").build())
                .stream().filter(type::isInstance).findFirst().orElseThrow();
    }
}
