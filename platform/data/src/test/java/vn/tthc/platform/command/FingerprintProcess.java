package vn.tthc.platform.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A process of its own: prints the fingerprints of some commands, a line for each. */
final class FingerprintProcess {
    private static final int MANY = 211;

    private FingerprintProcess() {}

    record Paper(int no, String name) {}

    record Command(
            Map<String, Integer> byName,
            Map<DayOfWeek, Paper> byDay,
            Set<String> names,
            Set<DayOfWeek> days,
            Set<Paper> papers,
            List<Set<Paper>> groups,
            List<Integer> numbers,
            LocalDate on,
            @Nullable String note) {}

    public static void main(String[] args) {
        commands().forEach(each -> System.out.println(Fingerprint.of(each)));
    }

    /** Unmodifiable collections start anywhere and go either way, and enums hash by their address: by process, both. */
    static List<Object> commands() {
        var names = Set.copyOf(named(MANY));
        var byName = Map.copyOf(named(MANY).stream().collect(Collectors.toMap(each -> each, String::length)));
        var byDay = new HashMap<DayOfWeek, Paper>();
        var days = new HashSet<DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            byDay.put(day, new Paper(day.getValue(), "giấy tờ"));
            days.add(day);
        }
        var papers =
                IntStream.range(0, MANY).mapToObj(i -> new Paper(i, "tờ " + i)).collect(Collectors.toUnmodifiableSet());
        var numbers = IntStream.range(0, MANY).boxed().toList();
        return List.of(
                byName,
                byDay,
                names,
                days,
                papers,
                List.of("01890000-0000-7000-8000-000000000000", Map.of("a", names, "b", byName, "c", papers)),
                new Command(
                        byName, byDay, names, days, papers, List.of(papers, Set.of()), numbers, LocalDate.EPOCH, null));
    }

    private static List<String> named(int many) {
        return IntStream.range(0, many).mapToObj(i -> "tên " + i).toList();
    }
}
