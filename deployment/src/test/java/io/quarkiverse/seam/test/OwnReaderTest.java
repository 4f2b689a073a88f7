package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkus.test.QuarkusUnitTest;

/** The readers and interceptors of an interface work as in any REST client, for the first response and all others. */
class OwnReaderTest {

    private static final String NAME = "OwnReaderTest";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class,
                    Locks.class, OtherLocks.class, Lock.class, Key.class, LockReader.class, Counter.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.api-key", "seam_test1_key");

    record Lock(String name) {
    }

    record Key(String name) {
    }

    @RegisterRestClient(configKey = "seam")
    @RegisterProvider(LockReader.class)
    @RegisterProvider(Counter.class)
    interface Locks {

        @POST
        @Path("/locks/get")
        Lock lock();

        @POST
        @Path("/keys/get")
        Key key();

        @POST
        @Path("/keys/get")
        RestResponse<Key> keyWithHeaders();

        @POST
        @Path("/keys/get")
        String text();
    }

    @RegisterRestClient(configKey = "seam")
    interface OtherLocks {

        @POST
        @Path("/locks/get")
        Lock lock();
    }

    public static class LockReader implements MessageBodyReader<Lock> {

        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return true;
        }

        @Override
        public Lock readFrom(Class<Lock> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                MultivaluedMap<String, String> headers, InputStream body) throws IOException {
            return new Lock("read from " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    public static class Counter implements ReaderInterceptor {

        static final AtomicInteger ANSWERS = new AtomicInteger();

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            ANSWERS.incrementAndGet();
            return context.proceed();
        }
    }

    @RestClient
    Locks locks;

    @RestClient
    OtherLocks otherLocks;

    RawSeam seam;

    @BeforeEach
    void start() {
        seam = new RawSeam(NAME).answer(RawSeam.json(200, "{\"key\":{\"name\":\"k\"},\"ok\":true}"));
    }

    @AfterEach
    void stop() {
        seam.close();
    }

    @Test
    void aTypeWithAReaderOfItsOwn() {
        String answer = "{\"lock\":{\"name\":\"Front Door\"},\"ok\":true}";
        seam.answer(RawSeam.json(200, answer));

        assertThat(otherLocks.lock()).as("the reader belongs to the other interface").isEqualTo(new Lock("Front Door"));
        assertThat(locks.lock()).isEqualTo(new Lock("read from " + answer));
        assertThat(locks.lock()).isEqualTo(new Lock("read from " + answer));
        assertThat(otherLocks.lock()).isEqualTo(new Lock("Front Door"));
    }

    @Test
    void anInterceptorSeesEveryResponse() {
        int before = Counter.ANSWERS.get();

        for (int i = 1; i <= 3; i++) {
            assertThat(locks.key()).isEqualTo(new Key("k"));
            assertThat(Counter.ANSWERS).hasValue(before + i);
        }
    }

    @Test
    void textIsTheWholeResponse() {
        for (int i = 1; i <= 3; i++) {
            assertThat(locks.text()).isEqualTo("{\"key\":{\"name\":\"k\"},\"ok\":true}");
        }
    }

    @Test
    void jsonOfNoLengthIsRejected() {
        seam.answer(RawSeam
                .bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));

        assertThatThrownBy(() -> locks.key()).isExactlyInstanceOf(SeamInvalidResponseException.class)
                .hasMessageEndingWith(": Seam returned 200 without a body");
        assertThatThrownBy(() -> locks.text()).isExactlyInstanceOf(SeamInvalidResponseException.class);
        assertThatThrownBy(() -> locks.keyWithHeaders()).isExactlyInstanceOf(SeamInvalidResponseException.class);
    }
}
