package io.quarkiverse.seam.benchmarks.scale;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.contenders.Call;
import io.quarkiverse.seam.benchmarks.contenders.Clients;
import io.quarkiverse.seam.benchmarks.contenders.Contender.Style;
import io.quarkiverse.seam.benchmarks.contenders.NewSession;
import io.quarkiverse.seam.benchmarks.load.Load;
import io.quarkiverse.seam.benchmarks.load.LoadResult;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;
import io.quarkiverse.seam.benchmarks.process.Usage;
import io.quarkiverse.seam.clientsessions.ListClientSessionsRequest;
import io.quarkus.arc.Arc;

/** The process that lists sessions: once, to check whether the heap is large enough, or for a while, to measure. */
public final class ListProgram {

    /** The ways to list sessions. */
    enum Way {
        SEAM("this extension") {
            @Override
            List<?> list(Clients clients) {
                return clients.sessions.list(ListClientSessionsRequest.builder().userIdentifierKey(Call.USER).build());
            }
        },
        PLAIN("plain REST client") {
            @Override
            List<?> list(Clients clients) {
                return clients.plain.list("Bearer seam_benchmark1", new NewSession(Call.USER, null)).clientSessions();
            }
        };

        private final String label;

        Way(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        abstract List<?> list(Clients clients);
    }

    /** The measurements. */
    record Result(double micros, double bytes, double peakMiB) {
    }

    public static void main(String[] arguments) throws Exception {
        Way way = Way.valueOf(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        try (RunningApplication application = RunningApplication.start()) {
            Clients clients = Arc.container().instance(Clients.class).get();
            Call call = () -> list(way, clients, count);
            call.create();
            System.out.println(new ObjectMapper().writeValueAsString(seconds == 0 ? null : measure(call, seconds)));
        }
    }

    private static Result measure(Call call, int seconds) throws Exception {
        Load load = new Load(call, Style.BLOCKING, 1);
        load.run(seconds);
        LoadResult calls = load.run(seconds).withoutFailures();
        return new Result(calls.p50(), calls.bytes(), Usage.peakMiB(ProcessHandle.current().pid()));
    }

    private static List<?> list(Way way, Clients clients, int count) {
        List<?> sessions = way.list(clients);
        if (sessions.size() != count) {
            throw new IllegalStateException(sessions.size() + " sessions instead of " + count);
        }
        return sessions;
    }
}
