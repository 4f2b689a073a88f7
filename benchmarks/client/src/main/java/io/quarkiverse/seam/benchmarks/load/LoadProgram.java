package io.quarkiverse.seam.benchmarks.load;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.contenders.Call;
import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.process.CannedSeam;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;

/**
 * The process of one contender under load: warms up without latency, measures with one setting after the other, and prints
 * the results.
 */
public final class LoadProgram {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CALLERS_TO_WARM_UP = 16;
    /** With a change of the setting come new connections; they are not what is measured. */
    private static final int SECONDS_TO_SETTLE = 1;

    /** How many call, and how many milliseconds the server waits. */
    public record Setting(int latency, int callers) {
    }

    public static void main(String[] arguments) throws Exception {
        Contender contender = Contender.valueOf(arguments[0]);
        int warmupSeconds = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        Setting[] settings = JSON.readValue(arguments[3], Setting[].class);
        String server = ConfigProvider.getConfig().getValue("quarkus.seam.url", String.class);
        try (RunningApplication application = RunningApplication.start()) {
            Call call = contender.call();
            CannedSeam.latency(server, 0);
            new Load(call, contender.style(), CALLERS_TO_WARM_UP).run(warmupSeconds);
            List<LoadResult> results = new ArrayList<>();
            for (Setting setting : settings) {
                CannedSeam.latency(server, setting.latency());
                Load load = new Load(call, contender.style(), setting.callers());
                load.run(SECONDS_TO_SETTLE);
                results.add(load.run(seconds));
            }
            System.out.println(JSON.writeValueAsString(results));
        }
        // Some of the clients leave threads behind.
        System.exit(0);
    }
}
