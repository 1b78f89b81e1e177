package vn.tthc.catalog.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Queries for text with a typing error or a word too many. Pure; works on folded words. */
public final class Spelling {
    private static final int MOST_NEIGHBOURS = 12;

    private Spelling() {}

    /** Each word, or one that is one typing error away from it: a tsquery. */
    public static String corrected(List<String> words, Collection<String> known) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> {
                    String word = words.get(i);
                    String typed = i == words.size() - 1 ? word + ":*" : word;
                    Stream<String> near = known.stream()
                            .filter(other -> isOneErrorAway(word, other))
                            .sorted()
                            .limit(MOST_NEIGHBOURS);
                    return "(" + Stream.concat(Stream.of(typed), near).collect(Collectors.joining(" | ")) + ")";
                })
                .collect(Collectors.joining(" & "));
    }

    /** All words but any one of them: a tsquery. Needs two words at least. */
    public static String allButOne(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(left -> IntStream.range(0, words.size())
                        .filter(i -> i != left)
                        .mapToObj(words::get)
                        .collect(Collectors.joining(" & ", "(", ")")))
                .collect(Collectors.joining(" | "));
    }

    /** One letter added, missing, wrong, or two neighbours swapped; short words have to be right. */
    static boolean isOneErrorAway(String typed, String other) {
        int difference = typed.length() - other.length();
        if (typed.length() < 3 || Math.abs(difference) > 1 || typed.equals(other)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(typed.length(), other.length()) && typed.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restTyped = typed.substring(same);
        String restOther = other.substring(same);
        if (difference > 0) {
            return restTyped.substring(1).equals(restOther);
        }
        if (difference < 0) {
            return restOther.substring(1).equals(restTyped);
        }
        return restTyped.substring(1).equals(restOther.substring(1)) || isSwapped(restTyped, restOther);
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
