package vn.tthc.demo.chance;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that depend on the seed, a purpose and a number alone, so that one history does not change the next. */
public final class Chance {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    public static Chance of(long seed, String purpose, long number) {
        return new Chance(new SplittableRandom((seed * SPREAD + purpose.hashCode()) * SPREAD + number));
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least >= most ? least : random.nextInt(least, most + 1);
    }

    public double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    public boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    /** @throws IllegalArgumentException when the list is empty */
    public <T> T pick(List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("Nothing to pick from");
        }
        return list.get(random.nextInt(list.size()));
    }

    /** Shuffles the list in place. */
    public void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            java.util.Collections.swap(list, i, random.nextInt(i + 1));
        }
    }

    /** As many digits. */
    public String digits(int count) {
        var digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
