package io.quarkiverse.seam.deployment.devservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.management.UnixOperatingSystemMXBean;

import io.quarkiverse.seam.test.LiveObjects;
import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.test.QuarkusDevModeTest;

@Tag("footprint")
class LeavesNothingOnLiveReloadTest extends DevModeApplication {

    private static final int WARM_UP = 5;
    private static final int RELOADS = 10;

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = application();

    /** Each reload compiles a class and starts the application, which takes many seconds on a busy machine. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void isAsLargeAfterManyReloads() throws IOException {
        set(APPLICATION, "quarkus.banner.enabled=false", "quarkus.test.continuous-testing=disabled",
                // Searches for Docker at each start
                "quarkus.log.category.\"org.testcontainers\".level=OFF");
        reload(0, WARM_UP);
        Footprint before = Footprint.now();

        reload(WARM_UP, WARM_UP + RELOADS);

        Footprint after = LiveObjects.await(Footprint::now, now -> now.isAsSmallAs(before));
        System.out.printf("%d live reloads, before: %s%nafter: %s%n", RELOADS, before, after);
        assertThat(after.isAsSmallAs(before)).as("%s, before: %s", after, before).isTrue();
    }

    private void reload(int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
            String greeting = "Hello " + number;
            greetWith(greeting);
            assertThat(greeting()).isEqualTo(greeting);
            assertThat(session("user")).isNotEmpty();
            assertThat(sessionOfAcme("user")).isNotEmpty();
        }
    }

    /** {@link QuarkusDevModeTest#modifySourceFile} sleeps for a second after each change. */
    private static void greetWith(String greeting) throws IOException {
        Path source = DevConsoleManager.getHotReplacementContext().getSourcesDir().get(0)
                .resolve(DevModeResource.class.getName().replace('.', '/') + ".java");
        Files.writeString(source, Files.readString(source).replaceAll("\"Hello.*\"", '"' + greeting + '"'));
    }

    /** @param ours objects of classes that the extension has in each application */
    private record Footprint(long bytes, long classLoaders, long classes, long ours, long connections, long threads,
            long files) {

        /** An application that stays in memory is a class loader, a megabyte and more than a hundred classes. */
        private static final int MORE_BYTES = 5 << 20;
        private static final int MORE_CLASSES = 500;
        private static final int MORE = 2;

        static Footprint now() {
            LiveObjects objects = LiveObjects.count();
            return new Footprint(objects.bytes(), objects.of("QuarkusClassLoader"),
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    objects.ofPackage("io.quarkiverse.seam.runtime"),
                    objects.of("Http1xClientConnection") + objects.of("Http1xServerConnection"),
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount());
        }

        boolean isAsSmallAs(Footprint before) {
            return bytes <= before.bytes + MORE_BYTES && classLoaders <= before.classLoaders + MORE
                    && classes <= before.classes + MORE_CLASSES && ours <= before.ours + MORE
                    && connections <= before.connections + MORE && threads <= before.threads + MORE
                    && files <= before.files + MORE;
        }
    }
}
