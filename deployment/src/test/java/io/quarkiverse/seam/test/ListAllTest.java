package io.quarkiverse.seam.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials;
import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.SeamNotFoundException;
import io.quarkiverse.seam.SeamWorkspace;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.Devices;
import io.quarkiverse.seam.devices.ListDevicesRequest;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;

/** {@code listAll} returns the elements of all pages, and requests a page only when its first element is wanted. */
class ListAllTest {

    private static final String NAME = "ListAllTest";
    private static final ListDevicesRequest TWO_A_PAGE = ListDevicesRequest.builder().limit(2).search("door").build();

    private static final String FIRST = page("\"has_next_page\":true,\"next_page_cursor\":\"c1\"", "d1", "d2");
    private static final String SECOND = page("\"has_next_page\":true,\"next_page_cursor\":\"c2\"", "d3", "d4");
    private static final String LAST = page("\"has_next_page\":false,\"next_page_cursor\":null,\"next_page_url\":null", "d5");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawSeam.class, RawSeam.Request.class, RawSeam.Answer.class))
            .overrideConfigKey("quarkus.seam.url", RawSeam.url(NAME))
            .overrideConfigKey("quarkus.seam.retry.initial-delay", "1ms")
            .overrideConfigKey("quarkus.seam.api-key", "seam_default1_key")
            .overrideConfigKey("quarkus.seam.acme.api-key", "seam_acme1_key");

    @Inject
    Devices devices;

    @Inject
    Devices.Reactive reactiveDevices;

    @Inject
    @SeamWorkspace("acme")
    Devices ofWorkspace;

    @Inject
    Seam seam;

    private RawSeam server;

    static Stream<String> ways() {
        return Stream.of("blocking", "reactive", "workspace", "tenant", "reactive tenant");
    }

    @BeforeEach
    void start() {
        server = new RawSeam(NAME);
        answer(Map.of("none", FIRST, "c1", SECOND, "c2", LAST));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void repeatsTheRequestWithTheCursor(String way) {
        assertThat(all(way, TWO_A_PAGE)).containsExactly("d1", "d2", "d3", "d4", "d5");

        assertThat(server.requests()).extracting(RawSeam.Request::body).containsExactly(
                "{\"limit\":2,\"search\":\"door\"}",
                "{\"limit\":2,\"search\":\"door\",\"page_cursor\":\"c1\"}",
                "{\"limit\":2,\"search\":\"door\",\"page_cursor\":\"c2\"}");
        String apiKey = switch (way) {
            case "workspace" -> "seam_acme1_key";
            case "tenant", "reactive tenant" -> "seam_tenant1_key";
            default -> "seam_default1_key";
        };
        assertThat(server.requests()).allSatisfy(request -> {
            assertThat(request.method() + " " + request.path()).isEqualTo("POST /devices/list");
            assertThat(request.header("Authorization")).isEqualTo("Bearer " + apiKey);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void beginsAtTheCursorOfTheRequest(String way) {
        assertThat(all(way, ListDevicesRequest.builder().pageCursor("c1").build())).containsExactly("d3", "d4", "d5");
    }

    @Test
    void needsNoRequest() {
        assertThat(devices.listAll().map(Device::deviceId)).hasSize(5);
        assertThat(reactiveDevices.listAll().collect().asList().await().indefinitely()).hasSize(5);
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void rejectsNull() {
        assertThatIllegalArgumentException().isThrownBy(() -> devices.listAll(null))
                .withMessage("Devices.listAll: request must not be null");
        assertThatIllegalArgumentException().isThrownBy(() -> reactiveDevices.listAll(null))
                .withMessage("Devices.Reactive.listAll: request must not be null");
    }

    @Test
    void aStreamRequestsAPageWhenItsFirstElementIsWanted() {
        Stream<Device> stream = devices.listAll(TWO_A_PAGE);
        requested(0);

        Iterator<Device> elements = stream.iterator();
        requested(0);
        elements.next();
        requested(1);
        elements.next();
        requested(1);
        elements.next();
        requested(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void holdsNoPageWhileItWaitsForTheNext(String way) {
        AtomicReference<WeakReference<Device>> first = new AtomicReference<>();
        AtomicBoolean held = new AtomicBoolean();
        server.answer((request, connection) -> {
            if (request.body().contains("page_cursor")) {
                System.gc();
                held.set(first.get().get() != null);
                RawSeam.json(200, SECOND).to(request, connection);
            } else {
                RawSeam.json(200, FIRST).to(request, connection);
            }
        });
        Iterator<Device> elements = way.equals("blocking") ? devices.listAll(TWO_A_PAGE).iterator()
                : reactiveDevices.listAll(TWO_A_PAGE).subscribe().asIterable(1, () -> new ArrayBlockingQueue<>(1)).iterator();

        first.set(new WeakReference<>(elements.next()));
        elements.next();
        assertThat(elements.next().deviceId()).isEqualTo("d3");

        assertThat(held).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aStreamThatEndsEarlyRequestsNoMore(boolean parallel) {
        Stream<Device> stream = devices.listAll(TWO_A_PAGE);

        assertThat((parallel ? stream.parallel() : stream).limit(2).map(Device::deviceId)).containsExactly("d1", "d2");

        requested(1);
    }

    @Test
    void aMultiRequestsAPageWhenItsFirstElementIsWanted() {
        AssertSubscriber<Device> subscriber = reactiveDevices.listAll(TWO_A_PAGE).subscribe()
                .withSubscriber(AssertSubscriber.create());
        requested(0);

        subscriber.awaitNextItem();
        requested(1);
        subscriber.awaitNextItem();
        requested(1);
        subscriber.awaitNextItem();
        requested(2);
        subscriber.awaitNextItems(2).awaitCompletion();
        requested(3);
    }

    @Test
    void aMultiThatIsCancelledRequestsNoMore() {
        assertThat(reactiveDevices.listAll(TWO_A_PAGE).select().first(2).collect().asList().await().indefinitely())
                .extracting(Device::deviceId).containsExactly("d1", "d2");

        requested(1);
    }

    @Test
    void cancellingAMultiEndsTheRequest() {
        server.answers(RawSeam.json(200, FIRST), RawSeam.silence());
        AssertSubscriber<Device> subscriber = reactiveDevices.listAll(TWO_A_PAGE).subscribe()
                .withSubscriber(AssertSubscriber.create(3));
        server.awaitRequests(2);

        subscriber.cancel();

        server.awaitOpenConnections(0);
        subscriber.assertNotTerminated();
        requested(2);
    }

    @Test
    void eachSubscriptionBeginsAtTheFirstPage() {
        var all = reactiveDevices.listAll(TWO_A_PAGE).map(Device::deviceId).collect().asList();

        assertThat(all.await().indefinitely()).hasSize(5).isEqualTo(all.await().indefinitely());
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void retriesAPage(String way) {
        server.answers(RawSeam.json(200, FIRST), RawSeam.error(503, "unavailable", "x"), RawSeam.reset(),
                RawSeam.json(200, SECOND), RawSeam.error(429, "too_many_requests", "x"), RawSeam.json(200, LAST));

        assertThat(all(way, TWO_A_PAGE)).containsExactly("d1", "d2", "d3", "d4", "d5");

        requested(6);
    }

    @Test
    void failsInTheMiddle() {
        server.answers(RawSeam.json(200, FIRST), RawSeam.error(404, "device_not_found", "No such cursor"));

        Iterator<Device> elements = devices.listAll(TWO_A_PAGE).iterator();
        assertThat(List.of(elements.next(), elements.next())).extracting(Device::deviceId).containsExactly("d1", "d2");
        assertThatThrownBy(elements::hasNext).isInstanceOf(SeamNotFoundException.class).hasMessageContaining("No such cursor");
        server.answers(RawSeam.json(200, FIRST), RawSeam.error(404, "device_not_found", "No such cursor"));
        AssertSubscriber<Device> subscriber = reactiveDevices.listAll(TWO_A_PAGE).subscribe()
                .withSubscriber(AssertSubscriber.create(10));
        subscriber.awaitFailure().assertFailedWith(SeamNotFoundException.class, "No such cursor");
        assertThat(subscriber.getItems()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // The cursor that was just used, an earlier one, the one that the caller began with, none
            "c1 | c1 | Seam returned the cursor of an earlier page again, so the list would never end",
            "c2 | c1 | Seam returned the cursor of an earlier page again, so the list would never end",
            "c2 | c0 | Seam returned the cursor of an earlier page again, so the list would never end",
            "c2 |    | Seam returned a page that has a next one, but no cursor for it" })
    void failsIfTheListWouldNeverEnd(String second, String third, String sentence) {
        answer(Map.of("c0", FIRST, "c1", next(second, "d3"), "c2", next(third, "d4")));
        ListDevicesRequest request = ListDevicesRequest.builder().pageCursor("c0").build();
        int pages = second.equals("c1") ? 2 : 3;

        Iterator<Device> elements = devices.listAll(request).iterator();
        for (int i = 0; i < pages + 1; i++) {
            elements.next();
        }
        assertThatThrownBy(elements::next).isInstanceOf(SeamInvalidResponseException.class)
                .hasMessage("Devices.listAll (/devices/list): " + sentence);
        requested(pages);
        AssertSubscriber<Device> subscriber = reactiveDevices.listAll(request).subscribe()
                .withSubscriber(AssertSubscriber.create(100));
        subscriber.awaitFailure()
                .assertFailedWith(SeamInvalidResponseException.class, "Devices.Reactive.listAll (/devices/list): " + sentence);
        assertThat(subscriber.getItems()).hasSize(pages + 1);
        requested(2 * pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            ",\"pagination\":null",
            ",\"pagination\":{}",
            ",\"pagination\":{\"has_next_page\":null,\"next_page_cursor\":null}",
            ",\"pagination\":{\"has_next_page\":false,\"next_page_cursor\":\"c1\"}" })
    void endsIfNoNextPageIsPromised(String pagination) {
        server.answer(RawSeam.json(200, "{\"devices\":[{\"device_id\":\"d1\"}]" + pagination + ",\"ok\":true}"));

        assertThat(all("blocking", TWO_A_PAGE)).containsExactly("d1");
        assertThat(all("reactive", TWO_A_PAGE)).containsExactly("d1");

        requested(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void goesOnIfThereIsOnlyACursor(String way) {
        answer(Map.of("none", page("\"next_page_cursor\":\"c1\"", "d1"), "c1", LAST));

        assertThat(all(way, TWO_A_PAGE)).containsExactly("d1", "d5");
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void goesOnAfterAnEmptyPage(String way) {
        answer(Map.of("none", next("c1"), "c1", next("c2"), "c2", LAST));

        assertThat(all(way, TWO_A_PAGE)).containsExactly("d5");
    }

    private List<String> all(String way, ListDevicesRequest request) {
        Seam tenant = seam.withCredentials(new SeamCredentials.ApiKey("seam_tenant1_key"));
        return switch (way) {
            case "blocking" -> devices.listAll(request).map(Device::deviceId).toList();
            case "workspace" -> ofWorkspace.listAll(request).map(Device::deviceId).toList();
            case "tenant" -> tenant.devices().listAll(request).map(Device::deviceId).toList();
            default -> (way.equals("reactive") ? reactiveDevices : tenant.reactive().devices()).listAll(request)
                    .map(Device::deviceId).collect().asList().await().indefinitely();
        };
    }

    private void requested(int pages) {
        assertThat(server.requests()).hasSize(pages);
    }

    /** @param pages by the cursor in the request, or "none" */
    private void answer(Map<String, String> pages) {
        server.answer((request, connection) -> {
            String cursor = request.body().contains("\"page_cursor\"")
                    ? request.body().replaceFirst(".*\"page_cursor\":\"(.*?)\".*", "$1")
                    : "none";
            RawSeam.json(200, pages.get(cursor)).to(request, connection);
        });
    }

    private static String next(String cursor, String... ids) {
        return page("\"has_next_page\":true,\"next_page_cursor\":" + (cursor == null ? "null" : '"' + cursor + '"'), ids);
    }

    private static String page(String pagination, String... ids) {
        return "{\"devices\":[" + Stream.of(ids).map(id -> "{\"device_id\":\"" + id + "\"}").reduce((one, other) -> one + ","
                + other).orElse("") + "],\"pagination\":{" + pagination + "},\"ok\":true}";
    }
}
