package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.Idempotent;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkus.test.QuarkusUnitTest;

/** The application's interceptors run once for each call of its own interfaces. */
class InterceptorTest {

    private static final String NAME = "InterceptorTest";
    private static final Lock FRONT_DOOR = new Lock("Front Door");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    Locks.class, Lock.class, Audited.class, Auditor.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key")
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "1ms")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_test2_key");

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Audited {
    }

    @Audited
    @Interceptor
    @Priority(1)
    static class Auditor {

        static final List<String> AUDITED = new CopyOnWriteArrayList<>();

        @AroundInvoke
        Object audit(InvocationContext call) throws Exception {
            AUDITED.add(call.getMethod().getName());
            return call.proceed();
        }
    }

    record Lock(String name) {
    }

    @RegisterRestClient(configKey = "seam")
    interface Locks {

        @GET
        @Path("/locks/get")
        @Audited
        @Idempotent
        Lock get();

        @GET
        @Path("/locks/list")
        Lock unaudited();
    }

    @RestClient
    Locks locks;

    @Inject
    @SeamWorkspace("acme")
    Locks locksOfAcme;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.json(200, "{\"lock\":{\"name\":\"Front Door\"},\"ok\":true}"));
        Auditor.AUDITED.clear();
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void aMethodWithTheBinding() {
        assertThat(locks.get()).isEqualTo(FRONT_DOOR);
        assertThat(Auditor.AUDITED).containsExactly("get");
    }

    @Test
    void aMethodWithoutTheBinding() {
        assertThat(locks.unaudited()).isEqualTo(FRONT_DOOR);
        assertThat(Auditor.AUDITED).isEmpty();
    }

    @Test
    void aNamedWorkspace() {
        assertThat(locksOfAcme.get()).isEqualTo(FRONT_DOOR);
        assertThat(Auditor.AUDITED).containsExactly("get");
    }

    @Test
    void aCallThatIsSentTwice() {
        seam.answers(RawSeam.json(503, ""), RawSeam.json(200, "{\"lock\":{\"name\":\"Front Door\"},\"ok\":true}"));

        assertThat(locks.get()).isEqualTo(FRONT_DOOR);

        assertThat(seam.requests()).hasSize(2);
        assertThat(Auditor.AUDITED).containsExactly("get");
    }
}
