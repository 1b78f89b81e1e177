package vn.tthc.catalog.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.workflow.Workflow;

/**
 * A procedure as clients read it: one version, with references to all.
 *
 * @param applies in this province, now or once
 * @param variants what another level than {@code level} has of its own
 * @param workflow the internal workflow its dossiers run on; null for readers outside the offices
 */
public record ProcedureView(
        String code,
        int version,
        UUID versionId,
        ProcedureStatus status,
        String name,
        String fieldCode,
        String fieldName,
        @Nullable String issuer,
        ProcedureLevel level,
        List<ProcedureLevel> levels,
        @Nullable String handlingUnitId,
        boolean nonTerritorial,
        OnlineLevel onlineLevel,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String decisionNumber,
        boolean applies,
        List<String> applicants,
        List<LimitView> limits,
        List<ComponentView> components,
        List<Fee> fees,
        List<String> results,
        List<String> cases,
        @Nullable String steps,
        @Nullable String conditions,
        @Nullable String receivingAddress,
        List<LegalBasis> legalBases,
        @Nullable String sourceUrl,
        List<VersionRef> versions,
        @Nullable Workflow workflow,
        List<VariantView> variants) {
    /** What a level has of its own. @param limits empty when they are the main ones, and so with {@code fees} */
    public record VariantView(
            ProcedureLevel level, @Nullable String handlingUnitId, List<LimitView> limits, List<Fee> fees) {
        static VariantView of(LevelVariant variant) {
            return new VariantView(
                    variant.level(),
                    variant.handlingUnitId(),
                    variant.limits().stream().map(LimitView::of).toList(),
                    variant.fees());
        }
    }

    /**
     * A version in the history of a procedure.
     *
     * @param place within its first day: 0, or 1, 2, … for corrections of that day
     * @param recordedAt when it became known
     */
    public record VersionRef(
            int version,
            UUID versionId,
            ProcedureStatus status,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            int place,
            Instant recordedAt,
            @Nullable String decisionNumber,
            UUID decisionId,
            ProcedureVersion.@Nullable Change change) {}

    /**
     * @param flags of its components, of all times
     * @param day whose flags are shown
     */
    static ProcedureView of(
            ProcedureVersion v,
            List<VersionRef> versions,
            List<FlaggedComponent> flags,
            LocalDate day,
            @Nullable Workflow workflow) {
        ProcedureContent c = v.content();
        return new ProcedureView(
                v.code(),
                v.version(),
                v.id(),
                v.status(),
                c.name(),
                c.fieldCode(),
                c.fieldName(),
                c.issuer(),
                c.level(),
                c.levels(),
                c.handlingUnitId(),
                c.nonTerritorial(),
                c.onlineLevel(),
                v.from(),
                versions.stream()
                        .filter(ref -> ref.versionId().equals(v.id()))
                        .findFirst()
                        .map(VersionRef::validTo)
                        .orElse(null),
                c.decisionNumber(),
                v.status() != ProcedureStatus.NOT_APPLIED,
                c.applicants(),
                c.limits().stream().map(LimitView::of).toList(),
                c.components().stream()
                        .map(paper -> ComponentView.of(paper, flags, day))
                        .toList(),
                c.fees(),
                c.results(),
                c.cases(),
                c.steps(),
                c.conditions(),
                c.receivingAddress(),
                c.legalBases(),
                c.sourceUrl(),
                versions,
                workflow,
                c.variants().stream().map(VariantView::of).toList());
    }
}
