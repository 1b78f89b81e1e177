package vn.tthc.catalog.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tthc.catalog.internal.SearchText;
import vn.tthc.catalog.procedure.ProcedureLevel;

/** What decisions call the levels that carry out a procedure (các cấp thực hiện); there are no others. Pure. */
final class LevelNames {
    private LevelNames() {}

    static String of(ProcedureLevel level) {
        return switch (level) {
            case MINISTRY -> "Cấp bộ";
            case PROVINCE -> "Cấp tỉnh";
            case COMMUNE -> "Cấp xã";
            case OTHER -> "Cơ quan khác";
        };
    }

    /** In one order, whatever order they came in. */
    static String of(List<ProcedureLevel> levels) {
        return levels.stream().distinct().sorted().map(LevelNames::of).collect(Collectors.joining(", "));
    }

    /** Every name in a cell, with or without accents and the word "cấp". @return empty when one of them is no level */
    static Optional<List<ProcedureLevel>> read(String text) {
        List<Optional<ProcedureLevel>> levels = Arrays.stream(text.split("[,;\\n]"))
                .filter(name -> !name.isBlank())
                .map(LevelNames::one)
                .toList();
        return levels.isEmpty() || levels.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(levels.stream()
                        .map(Optional::orElseThrow)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Optional<ProcedureLevel> one(String name) {
        String folded = bare(name);
        return Arrays.stream(ProcedureLevel.values())
                .filter(level -> bare(of(level)).equals(folded))
                .findFirst();
    }

    private static String bare(String name) {
        String folded = SearchText.fold(name).strip();
        return folded.startsWith("cap ") ? folded.substring("cap ".length()) : folded;
    }
}
