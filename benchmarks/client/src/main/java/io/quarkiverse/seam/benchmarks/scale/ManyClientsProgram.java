package io.quarkiverse.seam.benchmarks.scale;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;

import io.quarkiverse.seam.Seam;
import io.quarkiverse.seam.SeamCredentials.ApiKey;
import io.quarkiverse.seam.benchmarks.contenders.Clients;
import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.contenders.Contender.Style;
import io.quarkiverse.seam.benchmarks.load.Load;
import io.quarkiverse.seam.benchmarks.load.LoadResult;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.runtime.client.ClientFactory;
import io.quarkus.arc.Arc;

/** The process that creates the clients of many tenants or workspaces, keeps them all, and uses each in turn. */
public final class ManyClientsProgram {

    /** The kind of clients. */
    enum Kind {
        TENANTS,
        WORKSPACES
    }

    /** The cost of creating one client, and of calling Seam with it. */
    record Result(double nanosToMake, double bytesToMake, double heapMiB, LoadResult calls) {
    }

    private static final int MADE_AT_LEAST = 2_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ClientSessions[] clients;
    private final IntFunction<ClientSessions> maker;

    private ManyClientsProgram(Kind kind, int count) {
        clients = new ClientSessions[count];
        maker = kind == Kind.TENANTS ? tenants(count) : workspaces(count);
    }

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[1]);
        try (RunningApplication application = RunningApplication.start()) {
            Result result = new ManyClientsProgram(Kind.valueOf(arguments[0]), count)
                    .measure(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            System.out.println(new ObjectMapper().writeValueAsString(result));
        }
    }

    /** @return the settings of that many workspaces */
    static String[] settings(int workspaces, String url) {
        return IntStream.range(0, workspaces).boxed()
                .flatMap(i -> IntStream.range(0, 2).mapToObj(setting -> "-Dquarkus.seam." + name(i)
                        + (setting == 0 ? ".url=" + url : ".api-key=" + key(i))))
                .toArray(String[]::new);
    }

    private static String name(int index) {
        return "workspace-" + index;
    }

    private static String key(int index) {
        return "seam_benchmark" + index;
    }

    /** Creates the credentials first, since they are not part of the measurement. */
    private static IntFunction<ClientSessions> tenants(int count) {
        Seam seam = Arc.container().instance(Clients.class).get().seam;
        ApiKey[] keys = IntStream.range(0, count).mapToObj(i -> new ApiKey(key(i))).toArray(ApiKey[]::new);
        return i -> seam.withCredentials(keys[i]).clientSessions();
    }

    /** The implementation of the beans of injected workspaces. */
    private static IntFunction<ClientSessions> workspaces(int count) {
        ClientFactory seamClients = Arc.container().instance(ClientFactory.class).get();
        String[] names = IntStream.range(0, count).mapToObj(ManyClientsProgram::name).toArray(String[]::new);
        return i -> seamClients.seam(names[i]).clientSessions();
    }

    private Result measure(int warmupSeconds, int seconds) throws Exception {
        int times = Math.max(1, MADE_AT_LEAST / clients.length);
        makeAll(times);
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
        long before = System.nanoTime();
        makeAll(times);
        double made = (double) times * clients.length;
        double nanos = (System.nanoTime() - before) / made;
        double bytes = (threads.getCurrentThreadAllocatedBytes() - allocatedBefore) / made;

        AtomicInteger next = new AtomicInteger();
        Load load = new Load(
                () -> clients[Math.floorMod(next.getAndIncrement(), clients.length)].create(Contender.request()),
                Style.BLOCKING, 1);
        load.run(warmupSeconds);
        LoadResult calls = load.run(seconds).withoutFailures();
        return new Result(nanos, bytes, heapMiB(), calls);
    }

    private void makeAll(int times) {
        for (int time = 0; time < times; time++) {
            for (int i = 0; i < clients.length; i++) {
                clients[i] = maker.apply(i);
            }
        }
    }

    private static double heapMiB() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }
}
