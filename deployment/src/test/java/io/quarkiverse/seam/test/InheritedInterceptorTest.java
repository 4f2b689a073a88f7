package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** An interceptor that would not run, since its method is inherited, fails the build. */
class InheritedInterceptorTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(InheritedInterceptorTest.class.getDeclaredClasses()))
            .assertException(failure -> assertThat(failure).hasMessage("InheritedInterceptorTest.Locks inherits the method get "
                    + "from InheritedInterceptorTest.Parent, where its interceptors and constraints have no effect: move it to "
                    + "InheritedInterceptorTest.Locks"));

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface Audited {
    }

    @Audited
    @Interceptor
    @Priority(1)
    static class Auditor {
        @AroundInvoke
        Object audit(InvocationContext call) throws Exception {
            return call.proceed();
        }
    }

    interface Parent {
        @POST
        @Path("/locks/get")
        @Audited
        String get();
    }

    @RegisterRestClient(configKey = "seam")
    interface Locks extends Parent {
    }

    @Test
    void theBuildFails() {
        fail(QuarkusUnitTest.THE_BUILD_WAS_EXPECTED_TO_FAIL);
    }
}
