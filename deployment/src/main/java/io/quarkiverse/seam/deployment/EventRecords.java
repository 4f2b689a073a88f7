package io.quarkiverse.seam.deployment;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jboss.jandex.DotName;

import io.quarkiverse.seam.events.EventType;
import io.quarkiverse.seam.events.SeamEvent;

/** The records of Seam's events, by their types. */
final class EventRecords {

    private static final String PACKAGE = SeamEvent.class.getPackageName() + ".";
    private static final String RUNTIME = "io.quarkiverse.seam.runtime.";
    private static final String READER = PACKAGE + "SeamEventReader";
    private static final String TYPES = PACKAGE + "SeamEventTypes";

    private EventRecords() {
    }

    /** Whether this is {@link SeamEvent} or one of the records. Loads none of them. */
    static boolean isEvent(DotName type) {
        String name = type.toString();
        return name.startsWith(PACKAGE) && name.endsWith("Event");
    }

    /** @return the types by the name of the record that holds their events */
    static Map<String, Set<String>> typesByRecord() {
        Map<String, Set<String>> types = new TreeMap<>();
        try {
            // Not public, since it is no part of the API.
            Method recordFor = Class.forName(TYPES, true, SeamEvent.class.getClassLoader())
                    .getDeclaredMethod("recordFor", String.class);
            recordFor.setAccessible(true);
            for (Field constant : EventType.class.getFields()) {
                String type = ((EventType) constant.get(null)).value();
                types.computeIfAbsent(((Class<?>) recordFor.invoke(null, type)).getName(), name -> new TreeSet<>()).add(type);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return types;
    }

    /** @return the names of the classes that Jackson needs to read the records: they, what they hold, and their reader */
    static Set<String> withWhatTheyHold(Set<String> records) {
        Set<String> found = new TreeSet<>(records);
        Deque<String> open = new ArrayDeque<>(records);
        while (!open.isEmpty()) {
            for (String name : ClassReferences.of(open.pop())) {
                // The interface leads to all events by way of its reader.
                if (!name.equals(SeamEvent.class.getName()) && !name.startsWith(RUNTIME) && !name.endsWith("$Builder")
                        && found.add(name)) {
                    open.push(name);
                }
            }
        }
        found.add(READER);
        return found;
    }
}
