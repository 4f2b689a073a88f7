package io.quarkiverse.seam.benchmarks.scale;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.contenders.Call;
import io.quarkiverse.seam.benchmarks.contenders.Clients;
import io.quarkiverse.seam.benchmarks.contenders.Contender.Style;
import io.quarkiverse.seam.benchmarks.load.Load;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;
import io.quarkiverse.seam.clientsessions.ClientSessions;
import io.quarkiverse.seam.clientsessions.GetClientSessionRequest;
import io.quarkus.arc.Arc;

/** The process that gets client sessions, an idempotent call, while some responses are errors. */
public final class ErrorsProgram {

    static final int CALLERS = 16;

    public static void main(String[] arguments) throws Exception {
        try (RunningApplication application = RunningApplication.start()) {
            ClientSessions sessions = Arc.container().instance(Clients.class).get().sessions;
            Load load = new Load(() -> sessions.get(GetClientSessionRequest.builder().userIdentifierKey(Call.USER).build()),
                    Style.BLOCKING, CALLERS);
            load.run(Integer.parseInt(arguments[0]));
            System.out.println(new ObjectMapper().writeValueAsString(load.run(Integer.parseInt(arguments[1]))));
        }
    }
}
