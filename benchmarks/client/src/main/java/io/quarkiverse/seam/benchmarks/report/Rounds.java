package io.quarkiverse.seam.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The measurements of each contender in each round.
 *
 * @param <K> the contenders
 * @param <R> the measurements of one round
 */
public final class Rounds<K, R> {

    private final Map<K, List<R>> results = new LinkedHashMap<>();

    public void add(K contender, R result) {
        results.computeIfAbsent(contender, first -> new ArrayList<>()).add(result);
    }

    public Set<K> contenders() {
        return results.keySet();
    }

    public Spread of(K contender, ToDoubleFunction<R> figure) {
        return Spread.of(results.get(contender).stream().map(figure::applyAsDouble).toList());
    }

    /** Compares two contenders in the same round, so that other load on the machine matters little. */
    public Spread ratio(K contender, K other, ToDoubleFunction<R> figure) {
        return paired(contender, other, figure, (one, two) -> one / two);
    }

    /** Compares two contenders in the same round. */
    public Spread difference(K contender, K other, ToDoubleFunction<R> figure) {
        return paired(contender, other, figure, (one, two) -> one - two);
    }

    private Spread paired(K contender, K other, ToDoubleFunction<R> figure, DoubleBinaryOperator comparison) {
        List<R> ones = results.get(contender);
        List<R> others = results.get(other);
        return Spread.of(IntStream.range(0, ones.size())
                .mapToObj(round -> comparison.applyAsDouble(figure.applyAsDouble(ones.get(round)),
                        figure.applyAsDouble(others.get(round))))
                .toList());
    }
}
