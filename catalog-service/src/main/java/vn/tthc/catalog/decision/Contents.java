package vn.tthc.catalog.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.DocumentComponent;
import vn.tthc.catalog.procedure.Fee;
import vn.tthc.catalog.procedure.LegalBasis;
import vn.tthc.catalog.procedure.LevelVariant;
import vn.tthc.catalog.procedure.OnlineLevel;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureLevel;
import vn.tthc.catalog.procedure.TimeLimit;

/** Puts the content of a line over what there was. Pure. */
final class Contents {
    private static final ProcedureContent NOTHING = new ProcedureContent(
            "",
            "",
            "",
            null,
            ProcedureLevel.OTHER,
            List.of(),
            null,
            false,
            OnlineLevel.INFO_ONLY,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null,
            List.of());

    private Contents() {}

    /**
     * @param before null for a procedure that was not there
     * @param draft null when nothing of it changes
     */
    static ProcedureContent after(
            @Nullable ProcedureContent before, @Nullable ContentDraft draft, Map<String, String> fields) {
        ProcedureContent base = before == null ? NOTHING : before;
        if (draft == null) {
            return base;
        }
        String fieldCode = or(draft.fieldCode(), base.fieldCode());
        ProcedureLevel level = or(draft.level(), base.level());
        String unit = level == ProcedureLevel.COMMUNE
                ? null
                : draft.handlingUnitId() != null ? draft.handlingUnitId() : base.handlingUnitId();
        List<LevelVariant> variants = draft.variants() == null ? base.variants() : variants(draft.variants());
        return new ProcedureContent(
                or(draft.name(), base.name()),
                fieldCode,
                fieldCode.equals(base.fieldCode()) ? base.fieldName() : or(fields.get(fieldCode), fieldCode),
                base.issuer(),
                level,
                levels(draft.levels(), base.levels(), level),
                unit,
                or(draft.nonTerritorial(), base.nonTerritorial()),
                or(draft.onlineLevel(), base.onlineLevel()),
                base.decisionNumber(),
                or(draft.applicants(), base.applicants()),
                draft.limits() == null ? base.limits() : limits(draft.limits()),
                draft.components() == null ? base.components() : components(draft.components(), base),
                draft.fees() == null ? base.fees() : fees(draft.fees()),
                or(draft.results(), base.results()),
                cases(draft, base, variants),
                draft.steps() == null ? base.steps() : draft.steps(),
                draft.conditions() == null ? base.conditions() : draft.conditions(),
                draft.receivingAddress() == null ? base.receivingAddress() : draft.receivingAddress(),
                draft.legalBases() == null ? base.legalBases() : legalBases(draft.legalBases(), base),
                base.sourceUrl(),
                variants);
    }

    private static <T> T or(@Nullable T draft, T base) {
        return draft == null ? base : draft;
    }

    private static List<ProcedureLevel> levels(
            @Nullable List<ProcedureLevel> draft, List<ProcedureLevel> base, ProcedureLevel level) {
        if (draft != null) {
            return draft.stream().distinct().sorted().toList();
        }
        return base.contains(level) ? base : List.of(level);
    }

    private static List<TimeLimit> limits(List<ContentDraft.LimitDraft> drafts) {
        return drafts.stream()
                .map(d -> new TimeLimit(
                        d.channel(), d.caseName(), d.value(), d.unit(), Objects.requireNonNullElse(d.text(), "")))
                .toList();
    }

    /** Those that limits name, of whatever level; those there were stay while the limits do. */
    private static List<String> cases(ContentDraft draft, ProcedureContent base, List<LevelVariant> variants) {
        Stream<@Nullable String> main = draft.limits() == null
                ? base.cases().stream()
                : draft.limits().stream().map(ContentDraft.LimitDraft::caseName);
        Stream<@Nullable String> others =
                variants.stream().flatMap(variant -> variant.limits().stream()).map(TimeLimit::caseName);
        return Stream.concat(main, others).filter(Objects::nonNull).distinct().toList();
    }

    /** At the commune each commune handles its own, whatever is said. */
    private static List<LevelVariant> variants(List<ContentDraft.VariantDraft> drafts) {
        return drafts.stream()
                .map(d -> new LevelVariant(
                        d.level(),
                        d.level() == ProcedureLevel.COMMUNE ? null : d.handlingUnitId(),
                        d.limits() == null ? List.of() : limits(d.limits()),
                        d.fees() == null ? List.of() : fees(d.fees())))
                .toList();
    }

    /** A paper that keeps its name keeps its code and form. */
    private static List<DocumentComponent> components(List<ContentDraft.ComponentDraft> drafts, ProcedureContent base) {
        List<DocumentComponent> components = new ArrayList<>();
        for (ContentDraft.ComponentDraft d : drafts) {
            DocumentComponent known = base.components().stream()
                    .filter(c -> c.name().equals(d.name()))
                    .findFirst()
                    .orElse(null);
            components.add(new DocumentComponent(
                    components.size() + 1,
                    d.caseName(),
                    known == null ? null : known.code(),
                    d.name(),
                    d.originals(),
                    d.copies(),
                    d.required(),
                    known == null ? null : known.formFile()));
        }
        return components;
    }

    private static List<Fee> fees(List<ContentDraft.FeeDraft> drafts) {
        return drafts.stream()
                .map(d -> new Fee(d.channel(), d.kind(), d.amount(), d.text()))
                .toList();
    }

    /** A document that keeps its number keeps its date and issuer. */
    private static List<LegalBasis> legalBases(List<ContentDraft.LegalBasisDraft> drafts, ProcedureContent base) {
        return drafts.stream()
                .map(d -> base.legalBases().stream()
                        .filter(known -> known.number().equals(d.number()))
                        .findFirst()
                        .map(known -> new LegalBasis(d.number(), d.title(), known.date(), known.issuer()))
                        .orElseGet(() -> new LegalBasis(d.number(), d.title(), null, null)))
                .toList();
    }
}
