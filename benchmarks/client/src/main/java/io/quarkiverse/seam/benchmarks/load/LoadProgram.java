package io.quarkiverse.seam.benchmarks.load;

import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.contenders.Contender;
import io.quarkiverse.seam.benchmarks.process.CannedSeam;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;

/** The process of one contender under load: warms up without latency, measures and prints the result. */
public final class LoadProgram {

    public static void main(String[] arguments) throws Exception {
        Contender contender = Contender.valueOf(arguments[0]);
        int callers = Integer.parseInt(arguments[1]);
        int latency = Integer.parseInt(arguments[2]);
        String server = ConfigProvider.getConfig().getValue("quarkus.seam.url", String.class);
        try (RunningApplication application = RunningApplication.start()) {
            Load load = new Load(contender.call(), contender.style(), callers);
            CannedSeam.latency(server, 0);
            load.run(Integer.parseInt(arguments[3]));
            CannedSeam.latency(server, latency);
            LoadResult result = load.run(Integer.parseInt(arguments[4]));
            System.out.println(new ObjectMapper().writeValueAsString(result));
        }
        // Some of the clients leave threads behind.
        System.exit(0);
    }
}
