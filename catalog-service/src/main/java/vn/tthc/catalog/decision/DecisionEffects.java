package vn.tthc.catalog.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureStatus;
import vn.tthc.catalog.procedure.ProcedureVersion;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/**
 * What a decision does to the catalogue: versions that are added from its day of effect, and versions that end there.
 * Pure. Only for a decision that nothing stands against.
 *
 * @param ended first day no longer in force, by the id of the version
 */
record DecisionEffects(List<ProcedureVersion> added, Map<UUID, LocalDate> ended) {
    /** @param ids makes the ids of the new versions */
    static DecisionEffects of(
            UUID decisionId,
            String number,
            LocalDate effectiveOn,
            List<DraftLine> lines,
            Catalogue catalogue,
            Supplier<UUID> ids) {
        DecisionEffects effects = new DecisionEffects(new ArrayList<>(), new LinkedHashMap<>());
        Making making = new Making(effects, decisionId, number, effectiveOn, catalogue, ids);
        lines.forEach(making::line);
        return effects;
    }

    /** The histories after it. */
    Map<String, List<ProcedureVersion>> applyTo(Map<String, List<ProcedureVersion>> histories) {
        Map<String, List<ProcedureVersion>> after = new LinkedHashMap<>();
        histories.forEach((code, versions) -> after.put(
                code,
                new ArrayList<>(versions.stream()
                        .map(v -> Optional.ofNullable(ended.get(v.id()))
                                .map(v::endingOn)
                                .orElse(v))
                        .toList())));
        added.forEach(
                v -> after.computeIfAbsent(v.code(), code -> new ArrayList<>()).add(v));
        return after;
    }

    private record Making(
            DecisionEffects effects,
            UUID decisionId,
            String number,
            LocalDate effectiveOn,
            Catalogue catalogue,
            Supplier<UUID> ids) {
        void line(DraftLine line) {
            @Nullable ProcedureContent before = before(line, catalogue);
            ProcedureContent after = Contents.after(before, line.content(), catalogue.fields());
            line.replaced().stream()
                    .filter(code -> !code.equals(line.procedureCode()))
                    .forEach(code -> catalogue
                            .latest(code)
                            .ifPresent(old -> next(code, ProcedureStatus.ABOLISHED, Change.REPLACE, old.content())));
            next(
                    line.procedureCode(),
                    line.kind() == Change.ABOLISH ? ProcedureStatus.ABOLISHED : ProcedureStatus.PUBLISHED,
                    line.kind(),
                    after);
        }

        private void next(String code, ProcedureStatus status, Change change, ProcedureContent content) {
            catalogue
                    .latest(code)
                    .filter(v -> v.until() == null)
                    .ifPresent(v -> effects.ended.put(v.id(), effectiveOn));
            effects.added.add(new ProcedureVersion(
                    ids.get(),
                    code,
                    catalogue.nextVersion(code),
                    status,
                    effectiveOn,
                    null,
                    change,
                    decisionId,
                    content.publishedBy(number)));
        }
    }

    /** What the line starts from: the procedure itself, or the first one it replaces; null when there is nothing. */
    static @Nullable ProcedureContent before(DraftLine line, Catalogue catalogue) {
        return catalogue
                .latest(line.procedureCode())
                .or(() -> line.replaced().stream()
                        .map(catalogue::latest)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(ProcedureVersion::content)
                .orElse(null);
    }
}
