package io.quarkiverse.seam.test;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The objects on the heap after a garbage collection, as counted by the JVM.
 *
 * @param instances by the name of the class
 * @param bytes of all of them
 */
public record LiveObjects(Map<String, Long> instances, long bytes) {

    public static LiveObjects count() {
        try {
            String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                    new Object[] { new String[0] }, new String[] { String[].class.getName() });
            Map<String, Long> instances = new HashMap<>();
            long bytes = 0;
            for (String line : histogram.split("\n")) {
                String[] columns = line.strip().split("\\s+");
                if (columns[0].matches("\\d+:")) {
                    instances.merge(columns[3], Long.valueOf(columns[1]), Long::sum);
                    bytes += Long.parseLong(columns[2]);
                }
            }
            return new LiveObjects(instances, bytes);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Counts again until it will do, for at most a minute.
     *
     * @return the last count
     */
    public static <T> T await(Supplier<T> count, Predicate<T> willDo) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        T now = count.get();
        while (!willDo.test(now) && System.nanoTime() - end < 0) {
            now = count.get();
        }
        return now;
    }

    /** The instances of all classes in this package and below. */
    public long ofPackage(String name) {
        return instances.entrySet().stream().filter(entry -> entry.getKey().startsWith(name + "."))
                .mapToLong(Map.Entry::getValue).sum();
    }

    /** The instances of the classes whose names have this suffix. */
    public long of(String endOfName) {
        return instances.entrySet().stream().filter(entry -> entry.getKey().endsWith(endOfName))
                .mapToLong(Map.Entry::getValue).sum();
    }
}
