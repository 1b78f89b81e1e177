package vn.tthc.catalog.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.procedure.Channel;
import vn.tthc.catalog.procedure.Fee;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.OnlineLevel;
import vn.tthc.catalog.procedure.ProcedureLevel;

/**
 * What a line says a procedure is or becomes. For an amendment absent parts stay as they are.
 *
 * @param levels all levels that carry it out (các cấp thực hiện), the handling one among them; where it is absent and the
 *     handling level is not among those there were, it becomes the only one
 */
record ContentDraft(
        @Size(min = 1, max = 2000) @Nullable String name,
        @Size(min = 1, max = 100) @Nullable String fieldCode,
        @Nullable ProcedureLevel level,
        @Size(min = 1, max = 10) @Nullable List<@NotNull ProcedureLevel> levels,
        @Nullable String handlingUnitId,
        @Nullable Boolean nonTerritorial,
        @Nullable OnlineLevel onlineLevel,
        @Size(max = 100) @Nullable List<@NotNull @Valid LimitDraft> limits,
        @Size(max = 200) @Nullable List<@NotNull @Valid ComponentDraft> components,
        @Size(max = 100) @Nullable List<@NotNull @Valid FeeDraft> fees,
        @Size(max = 50) @Nullable List<@NotBlank String> results,
        @Size(max = 50) @Nullable List<@NotBlank String> applicants,
        @Size(max = 50_000) @Nullable String steps,
        @Size(max = 50_000) @Nullable String conditions,
        @Size(max = 2000) @Nullable String receivingAddress,
        @Size(max = 100) @Nullable List<@NotNull @Valid LegalBasisDraft> legalBases,
        @Size(max = 2) @Nullable List<@NotNull @Valid VariantDraft> variants) {
    /** Says nothing about anything. */
    static final ContentDraft NOTHING = new ContentDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** @param value in {@code unit}; null when the unit is NONE */
    record LimitDraft(
            @NotNull Channel channel,
            @Nullable String caseName,

            @PositiveOrZero @Digits(integer = 4, fraction = 2) @Nullable
            BigDecimal value,

            @NotNull LimitUnit unit,
            @Size(max = 2000) @Nullable String text) {}

    record ComponentDraft(
            @Nullable String caseName,
            @NotBlank @Size(max = 5000) String name,
            @Min(0) @Max(99) int originals,
            @Min(0) @Max(99) int copies,
            boolean required) {}

    /** @param amount in đồng */
    record FeeDraft(
            @NotNull Channel channel,
            Fee.@NotNull Kind kind,
            @PositiveOrZero @Nullable Long amount,
            @Size(max = 2000) @Nullable String text) {}

    /**
     * What another level than the handling one has of its own.
     *
     * @param handlingUnitId null: the main one; at the commune each commune handles its own
     * @param limits null or empty: the main ones, and so with {@code fees}
     */
    record VariantDraft(
            @NotNull ProcedureLevel level,
            @Size(max = 60) @Nullable String handlingUnitId,
            @Size(max = 100) @Nullable List<@NotNull @Valid LimitDraft> limits,
            @Size(max = 100) @Nullable List<@NotNull @Valid FeeDraft> fees) {}

    /** @param number number and symbol of the legal document */
    record LegalBasisDraft(
            @NotBlank @Size(max = 200) String number,
            @Size(max = 2000) @Nullable String title) {}
}
