package vn.tthc.demo.chance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Items that are drawn in proportion to their weight. */
public final class Weighted<T> {
    private final List<T> items = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double total;

    /** Items without weight are left out. */
    public static <T> Weighted<T> of(Collection<? extends T> items, ToDoubleFunction<? super T> weight) {
        var weighted = new Weighted<T>();
        items.forEach(item -> weighted.add(item, weight.applyAsDouble(item)));
        return weighted;
    }

    public Weighted<T> add(T item, double weight) {
        if (weight > 0) {
            total += weight;
            items.add(item);
            upTo.add(total);
        }
        return this;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** @throws IllegalStateException when there is none */
    public T draw(Chance chance) {
        if (items.isEmpty()) {
            throw new IllegalStateException("Nothing to draw from");
        }
        int found = java.util.Collections.binarySearch(upTo, chance.between(0.0, total));
        return items.get(Math.min(found < 0 ? -found - 1 : found, items.size() - 1));
    }
}
