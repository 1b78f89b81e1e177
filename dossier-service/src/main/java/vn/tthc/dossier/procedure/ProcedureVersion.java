package vn.tthc.dossier.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.deadline.LimitUnit;
import vn.tthc.dossier.deadline.TimeLimit;

/**
 * One version of a procedure. Never changes once published; a dossier keeps the one of its receipt.
 *
 * @param validFrom first day in force, inclusive; null when it is before the oldest list
 * @param validTo last day in force, inclusive; null while it is in force
 * @param handlingUnitId department that handles it; null: the receiving commune
 * @param variants what another level than {@code level} has of its own; empty for most
 * @param decisionNumber decision that published it, or abolished it
 */
public record ProcedureVersion(
        String id,
        int version,
        String status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name,
        String fieldCode,
        String fieldName,
        ProcedureLevel level,
        List<ProcedureLevel> levels,
        @Nullable String handlingUnitId,
        boolean nonTerritorial,
        @Nullable String onlineLevel,
        @Nullable String decisionNumber,
        List<Limit> limits,
        List<Component> components,
        List<Fee> fees,
        List<String> results,
        List<String> cases,
        List<Variant> variants) {

    /** @param caseName null: every case */
    public record Limit(
            Channel channel,
            @Nullable String caseName,
            @Nullable BigDecimal value,
            LimitUnit unit,
            @Nullable String text) {
        TimeLimit timeLimit() {
            return new TimeLimit(value, unit);
        }
    }

    /** A paper asked for (thành phần hồ sơ). @param caseName null: every case */
    public record Component(
            int no,
            @Nullable String caseName,
            @Nullable String code,
            String name,
            int originals,
            int copies,
            boolean required) {}

    /** @param kind FEE (phí), CHARGE (lệ phí) or PRICE; @param amount đồng; null when only described */
    public record Fee(
            @Nullable Channel channel,
            @Nullable String kind,
            @Nullable Long amount,
            @Nullable String text) {}

    /**
     * What a level has of its own (nội dung riêng theo cấp).
     *
     * @param handlingUnitId null: the main one; at the commune each commune handles its own
     * @param limits empty: the main ones, and so with {@code fees}
     */
    public record Variant(ProcedureLevel level, @Nullable String handlingUnitId, List<Limit> limits, List<Fee> fees) {
        public Variant {
            limits = orEmpty(limits);
            fees = orEmpty(fees);
        }
    }

    public ProcedureVersion {
        levels = orEmpty(levels);
        limits = orEmpty(limits);
        components = orEmpty(components);
        fees = orEmpty(fees);
        results = orEmpty(results);
        cases = orEmpty(cases);
        variants = orEmpty(variants);
        fieldCode = Objects.requireNonNullElse(fieldCode, "");
        fieldName = Objects.requireNonNullElse(fieldName, "");
    }

    boolean published() {
        return !"ABOLISHED".equals(status);
    }

    /** An abolished version with a last day stays in force until then; one without ended the procedure on its first day. */
    boolean inForce(LocalDate day) {
        return covers(day) && (published() || validTo != null);
    }

    /** First day on which the procedure is gone by this version; null while that is not known. */
    @Nullable
    LocalDate abolishedFrom() {
        if (published()) {
            return null;
        }
        return validTo == null ? validFrom : validTo.plusDays(1);
    }

    boolean startedBy(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    boolean covers(LocalDate day) {
        return startedBy(day) && (validTo == null || !validTo.isBefore(day));
    }

    public boolean carriedOutAt(ProcedureLevel wanted) {
        return level == wanted || levels.contains(wanted);
    }

    /** What the level has of its own; empty for the main level and for one that has nothing. */
    public Optional<Variant> variant(ProcedureLevel wanted) {
        return wanted == level
                ? Optional.empty()
                : variants.stream().filter(each -> each.level() == wanted).findFirst();
    }

    /** As the level carries it out: the same but for what it has of its own. */
    public ProcedureVersion at(ProcedureLevel wanted) {
        return variant(wanted).map(this::with).orElse(this);
    }

    private ProcedureVersion with(Variant own) {
        String unit = own.handlingUnitId() == null ? handlingUnitId : own.handlingUnitId();
        return new ProcedureVersion(
                id,
                version,
                status,
                validFrom,
                validTo,
                name,
                fieldCode,
                fieldName,
                own.level(),
                levels,
                own.level() == ProcedureLevel.COMMUNE ? null : unit,
                nonTerritorial,
                onlineLevel,
                decisionNumber,
                own.limits().isEmpty() ? limits : own.limits(),
                components,
                own.fees().isEmpty() ? fees : own.fees(),
                results,
                cases,
                variants);
    }

    /** The most particular limit: of this channel and case, of the channel, of the case, of the procedure. */
    public TimeLimit limit(Channel channel, @Nullable String caseName) {
        return limits.stream()
                .filter(limit -> limit.caseName() == null || limit.caseName().equals(caseName))
                .max((a, b) -> Integer.compare(fit(a, channel, caseName), fit(b, channel, caseName)))
                .map(Limit::timeLimit)
                .orElse(TimeLimit.NONE);
    }

    public boolean knowsCase(String caseName) {
        return cases.contains(caseName)
                || limits.stream().anyMatch(limit -> caseName.equals(limit.caseName()))
                || components.stream().anyMatch(component -> caseName.equals(component.caseName()));
    }

    /** Papers that the case asks for; without a case, the papers of all cases. */
    public List<Component> components(@Nullable String caseName) {
        return components.stream()
                .filter(c ->
                        c.caseName() == null || caseName == null || c.caseName().equals(caseName))
                .toList();
    }

    /** A paper must be handed in: those of other cases only when their case is chosen. */
    public static boolean mustBeThere(Component component, @Nullable String caseName) {
        return component.required()
                && (component.caseName() == null || component.caseName().equals(caseName));
    }

    /** Fees and charges to pay: the sum of the kinds. A kind with several amounts depends on what is asked for: from – to. */
    public FeeDue feeDue(Channel channel) {
        return fees.stream()
                .map(Fee::kind)
                .filter(Objects::nonNull)
                .distinct()
                .map(kind -> FeeDue.ofKind(amounts(channel, kind)))
                .reduce(FeeDue.NONE, FeeDue::plus);
    }

    private List<Long> amounts(Channel channel, String kind) {
        return fees.stream()
                .filter(fee -> kind.equals(fee.kind()) && (fee.channel() == null || fee.channel() == channel))
                .map(Fee::amount)
                .filter(Objects::nonNull)
                .toList();
    }

    private static int fit(Limit limit, Channel channel, @Nullable String caseName) {
        int ofChannel = limit.channel() == channel ? 2 : 0;
        return ofChannel + (caseName != null && caseName.equals(limit.caseName()) ? 1 : 0);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
