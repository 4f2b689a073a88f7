package io.quarkiverse.seam.benchmarks.cost;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.benchmarks.contenders.Clients;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;
import io.quarkus.arc.Arc;

/** One caller that needs the same token again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KeptToken {

    private static final String USER = "internal-user-id-1";

    public enum Way {
        BLOCKING("`tokenFor`") {
            @Override
            Supplier<?> lookup(Clients clients) {
                return () -> clients.tokens.tokenFor(USER);
            }
        },
        TENANT("`withCredentials(…).clientSessionTokens().tokenFor`") {
            @Override
            Supplier<?> lookup(Clients clients) {
                ApiKey key = new ApiKey("seam_tenant1");
                return () -> clients.seam.withCredentials(key).clientSessionTokens().tokenFor(USER);
            }
        },
        CAFFEINE("`getIfPresent` of a Caffeine cache") {
            @Override
            Supplier<?> lookup(Clients clients) {
                Cache<String, String> cache = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(1, TimeUnit.HOURS)
                        .build();
                cache.put(USER, "token");
                return () -> cache.getIfPresent(USER);
            }
        };

        private final String label;

        Way(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        abstract Supplier<?> lookup(Clients clients);
    }

    @Param
    public Way way;

    private RunningApplication application;
    private Supplier<?> lookup;

    @Setup
    public void start() throws InterruptedException {
        application = RunningApplication.start();
        lookup = way.lookup(Arc.container().instance(Clients.class).get());
    }

    @Benchmark
    public Object get() {
        return lookup.get();
    }

    @TearDown
    public void stop() throws InterruptedException {
        application.close();
    }
}
