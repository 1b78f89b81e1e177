package vn.tthc.catalog.procedure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component as clients read it: what the content says, and the flags that list decisions gave it on the day asked for,
 * at any level.
 *
 * @param replaceableBy the database whose data take its place; null when it is not replaceable
 * @param fallbackPaper the paper may be asked for when the data are missing or wrong
 */
public record ComponentView(
        int no,
        @Nullable String caseName,
        @Nullable String code,
        String name,
        int originals,
        int copies,
        boolean required,
        @Nullable String formFile,
        boolean mustDigitise,
        @Nullable String replaceableBy,
        boolean fallbackPaper,
        boolean reusable,
        boolean originalNeeded) {
    /** @param flags of the procedure, of all times */
    static ComponentView of(DocumentComponent paper, List<FlaggedComponent> flags, LocalDate day) {
        List<FlaggedComponent> own = flags.stream()
                .filter(flag -> flag.component().equals(paper.name()) && flag.holdsOn(day))
                .toList();
        return new ComponentView(
                paper.no(),
                paper.caseName(),
                paper.code(),
                paper.name(),
                paper.originals(),
                paper.copies(),
                paper.required(),
                paper.formFile(),
                has(own, ComponentFlag.MUST_DIGITISE),
                own.stream()
                        .filter(flag -> flag.flag() == ComponentFlag.REPLACEABLE)
                        .map(FlaggedComponent::database)
                        .findFirst()
                        .orElse(null),
                own.stream().anyMatch(flag -> Boolean.TRUE.equals(flag.fallbackPaper())),
                has(own, ComponentFlag.REUSABLE),
                has(own, ComponentFlag.ORIGINAL_NEEDED));
    }

    private static boolean has(List<FlaggedComponent> flags, ComponentFlag wanted) {
        return flags.stream().anyMatch(flag -> flag.flag() == wanted);
    }
}
