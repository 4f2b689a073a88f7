package io.quarkiverse.seam.benchmarks.load;

import java.io.BufferedReader;
import java.io.InputStreamReader;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.contenders.Call;
import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;

/** The process of one contender: makes calls when it is told to, and prints the measurements. */
public final class LoadProgram {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The number of callers, and the duration. */
    public record Turn(int callers, int seconds) {
    }

    public static void main(String[] arguments) throws Exception {
        Contender contender = Contender.valueOf(arguments[0]);
        try (RunningApplication application = RunningApplication.start();
                BufferedReader turns = new BufferedReader(new InputStreamReader(System.in))) {
            Call call = contender.call();
            for (String line = turns.readLine(); line != null; line = turns.readLine()) {
                Turn turn = JSON.readValue(line, Turn.class);
                LoadResult result = new Load(call, contender.style(), turn.callers()).run(turn.seconds());
                System.out.println(JSON.writeValueAsString(result));
            }
        }
        // Some clients leave threads behind, which would keep the JVM running.
        System.exit(0);
    }
}
