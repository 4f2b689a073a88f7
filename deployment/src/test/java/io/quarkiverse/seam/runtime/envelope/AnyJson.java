package io.quarkiverse.seam.runtime.envelope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** JSON of any shape, for the property tests: maps, lists, strings, numbers, booleans and null. */
final class AnyJson {

    /** A plain mapper, so that the expected JSON does not depend on the mapper under test. */
    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final int DEPTH = 3;

    private AnyJson() {
    }

    static Arbitrary<Object> values() {
        return values(DEPTH);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                strings().asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.bigDecimals().ofScale(4).asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.of("1e400", "NaN", "seam_cst1_token", "2026-01-02T03:04:05Z", "").asGeneric())
                .injectNull(0.1);
        return depth == 0 ? leaf
                : Arbitraries.frequencyOf(
                        Tuple.of(3, leaf),
                        Tuple.of(1, values(depth - 1).list().ofMaxSize(3).asGeneric()),
                        Tuple.of(1, objects(Set.of(), values(depth - 1)).asGeneric()));
    }

    /** Objects without members of these names. */
    static Arbitrary<Map<String, Object>> objectsWithout(Set<String> names) {
        return objects(names, values(DEPTH - 1));
    }

    private static Arbitrary<Map<String, Object>> objects(Set<String> without, Arbitrary<Object> values) {
        Arbitrary<String> names = Arbitraries.oneOf(strings(),
                Arbitraries.of("token", "ok", "error", "pagination", "client_session", "client_sessions", "data", "type",
                        "_errors", "0", "created_at", "device_count"));
        return Arbitraries.maps(names.filter(name -> !without.contains(name)), values).ofMaxSize(4);
    }

    /** Any text except lone surrogates, which UTF-8 cannot encode. */
    static Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().numeric().withChars("_-. ").ofMaxLength(12),
                Arbitraries.strings().withCharRange('\0', '\uD7FF').ofMaxLength(12),
                Arbitraries.of("\"", "\\", "\u0000", "äöü", "😀", "<html>", "null"));
    }

    /** The members of both in random order. */
    static Map<String, Object> mixed(Map<String, Object> some, Map<String, Object> others, Random random) {
        List<Map.Entry<String, Object>> entries = new ArrayList<>(some.entrySet());
        entries.addAll(others.entrySet());
        Collections.shuffle(entries, random);
        Map<String, Object> mixed = new LinkedHashMap<>();
        entries.forEach(entry -> mixed.put(entry.getKey(), entry.getValue()));
        return mixed;
    }

    static String write(Object json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
