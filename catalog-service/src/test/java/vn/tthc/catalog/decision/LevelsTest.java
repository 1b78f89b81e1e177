package vn.tthc.catalog.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/** The levels that carry out a procedure (các cấp thực hiện), as a line of a decision sets them. */
class LevelsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Catalogue CATALOGUE =
            new Catalogue(Map.of(), Map.of("HT", "Hộ tịch"), Map.of("STP-20250701", "Sở Tư pháp"));

    @Property(tries = 200)
    void namesThatAreWrittenAreReadAgain(@ForAll @NotEmpty @Size(max = 8) List<ProcedureLevel> levels) {
        Optional<List<ProcedureLevel>> read = LevelNames.read(LevelNames.of(levels));
        assertEquals(Optional.of(levels.stream().distinct().sorted().toList()), read);
    }

    @Test
    void theyAreReadAsOfficesWriteThemAndNothingElseIsALevel() {
        List<ProcedureLevel> both = List.of(ProcedureLevel.PROVINCE, ProcedureLevel.COMMUNE);
        for (String text : List.of("Cấp tỉnh, Cấp xã", "xã; TỈNH", "Cap xa\ncap tinh", "tỉnh, cấp xã, tỉnh")) {
            assertEquals(Optional.of(both), LevelNames.read(text), text);
        }
        for (String text : List.of("Cấp huyện", "Cấp tỉnh, Cấp huyện", "tỉnh và xã", ",", "xã hội")) {
            assertEquals(Optional.empty(), LevelNames.read(text), text);
        }
    }

    @Property(tries = 500)
    void aLineSetsThemAndOneThatDoesNotLeavesThemAsTheyWere(
            @ForAll ProcedureLevel before,
            @ForAll @Size(max = 4) List<ProcedureLevel> there,
            @ForAll ProcedureLevel level,
            @ForAll @NotEmpty @Size(max = 6) List<ProcedureLevel> said) {
        List<ProcedureLevel> withBefore =
                Stream.concat(Stream.of(before), there.stream()).toList();
        ProcedureContent known = Contents.after(null, draft(before, withBefore), CATALOGUE.fields());
        ProcedureContent set = Contents.after(known, draft(level, said), CATALOGUE.fields());
        assertEquals(said.stream().distinct().sorted().toList(), set.levels());
        ProcedureContent silent = Contents.after(known, draft(level, null), CATALOGUE.fields());
        assertEquals(known.levels().contains(level) ? known.levels() : List.of(level), silent.levels());
        assertEquals(
                known.levels(),
                Contents.after(known, ContentDraft.NOTHING, CATALOGUE.fields()).levels());
    }

    @Property(tries = 200)
    void whoHandlesItMustBeAmongThem(
            @ForAll @NotEmpty @Size(max = 4) List<ProcedureLevel> said, @ForAll boolean commune) {
        ProcedureLevel level = commune ? ProcedureLevel.COMMUNE : ProcedureLevel.PROVINCE;
        List<String> problems = problems(draft(level, said));
        assertEquals(!said.contains(level), problems.contains("level-not-among-levels"), problems.toString());
        assertFalse(problems(draft(level, null)).contains("level-not-among-levels"));
    }

    @Test
    void theDifferenceNamesThemInOneOrder() {
        ProcedureContent before = Contents.after(
                null, draft(ProcedureLevel.PROVINCE, List.of(ProcedureLevel.PROVINCE)), CATALOGUE.fields());
        ProcedureContent after = Contents.after(
                before, draft(null, List.of(ProcedureLevel.COMMUNE, ProcedureLevel.PROVINCE)), CATALOGUE.fields());
        assertEquals(
                List.of(new FieldChange("levels", "Cấp tỉnh", "Cấp tỉnh, Cấp xã")),
                FieldChange.between(before, after, CATALOGUE));
        assertTrue(FieldChange.between(after, after, CATALOGUE).isEmpty());
    }

    private static List<String> problems(ContentDraft draft) {
        DraftLine line = new DraftLine(Change.INTRODUCE, "1.000001", null, null, null, draft);
        DecisionHead head = new DecisionHead("1/QĐ-UBND", "Nguyễn Văn An", TODAY, TODAY, null);
        return DecisionProblems.of(head, List.of(line), CATALOGUE, TODAY).stream()
                .map(Problem::code)
                .toList();
    }

    private static ContentDraft draft(@Nullable ProcedureLevel level, @Nullable List<ProcedureLevel> levels) {
        return new ContentDraft(
                null,
                null,
                level,
                levels,
                "STP-20250701",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
