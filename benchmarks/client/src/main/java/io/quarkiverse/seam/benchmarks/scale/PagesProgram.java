package io.quarkiverse.seam.benchmarks.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.seam.benchmarks.contenders.Clients;
import io.quarkiverse.seam.benchmarks.process.RunningApplication;
import io.quarkiverse.seam.devices.Device;
import io.quarkiverse.seam.devices.Devices;
import io.quarkus.arc.Arc;

/** The process that lists devices in pages: to warm up, for the time, and for the heap. */
public final class PagesProgram {

    static final int STEP = 10_000;

    /**
     * The measurements.
     *
     * @param liveMiB what is left on the heap after a collection, after each {@link #STEP} devices
     */
    record Result(double microsPerDevice, List<Double> liveMiB) {
    }

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        try (RunningApplication application = RunningApplication.start()) {
            Devices devices = Arc.container().instance(Clients.class).get().devices;
            micros(devices, count);
            double micros = micros(devices, count);
            System.out.println(new ObjectMapper().writeValueAsString(new Result(micros / count, liveMiB(devices))));
        }
    }

    private static double micros(Devices devices, int count) {
        long start = System.nanoTime();
        long listed = devices.listAll().filter(device -> device.properties().locked()).count();
        if (listed != count) {
            throw new IllegalStateException(listed + " devices instead of " + count);
        }
        return (System.nanoTime() - start) / 1e3;
    }

    private static List<Double> liveMiB(Devices devices) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        List<Double> live = new ArrayList<>();
        Iterator<Device> listed = devices.listAll().iterator();
        for (int i = 1; listed.hasNext(); i++) {
            listed.next();
            if (i % STEP == 0) {
                memory.gc();
                live.add(memory.getHeapMemoryUsage().getUsed() / (double) (1 << 20));
            }
        }
        return live;
    }
}
