package io.quarkiverse.seam.benchmarks.webhook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the observers of all nodes have written. */
final class Journal {

    /** @param handled the number of messages, as are the others */
    record Verdict(long handled, long handledAfterwards, long lost, long rejectedButHandled, long handledTwice) {
    }

    private final Map<String, Long> acknowledged;
    private final Map<String, Integer> handled = new HashMap<>();
    private final Set<String> handledAfterwards = new HashSet<>();
    private final Set<String> rejectedButHandled = new HashSet<>();

    private Journal(Map<String, Long> acknowledged) {
        this.acknowledged = acknowledged;
    }

    /** @param acknowledged the ids of all messages that got a 2xx, with the time of the first one */
    static Verdict check(List<Path> files, Map<String, Long> acknowledged) throws IOException {
        Journal journal = new Journal(acknowledged);
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.map(line -> line.split(" ")).forEach(words -> journal.read(words[0], words[1], Long.parseLong(words[2])));
            }
        }
        long lost = acknowledged.keySet().stream().filter(id -> !journal.handled.containsKey(id)).count();
        long twice = journal.handled.values().stream().filter(times -> times > 1).count();
        return new Verdict(journal.handled.size(), journal.handledAfterwards.size(), lost, journal.rejectedButHandled.size(),
                twice);
    }

    private void read(String what, String id, long time) {
        if (what.equals("end")) {
            handled.merge(id, 1, Integer::sum);
        } else if (!acknowledged.containsKey(id)) {
            rejectedButHandled.add(id);
        } else if (time > acknowledged.get(id)) {
            handledAfterwards.add(id);
        }
    }
}
