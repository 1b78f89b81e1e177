package vn.tthc.catalog.workflow;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A procedure in force, as far as workflows need it.
 *
 * @param level PROVINCE or COMMUNE
 * @param handlingUnitId null: the receiving commune
 * @param cases names of its cases (trường hợp), the usual one first; empty for most
 */
record ServedProcedure(
        String code,
        String name,
        String level,
        String fieldCode,
        String fieldName,
        @Nullable String handlingUnitId,
        List<Limit> limits,
        List<String> cases) {
    private static final double HOURS_OF_A_DAY = 8;

    ServedProcedure {
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    /**
     * A time limit.
     *
     * @param caseName null: every case that has none of its own
     * @param unit as in the catalogue: WORKING_DAY, DAY, HOUR, MONTH or NONE
     */
    record Limit(
            @Nullable String channel,
            @Nullable String caseName,
            @Nullable BigDecimal value,
            String unit,
            @Nullable String text) {
        /**
         * Working hours that the limit surely holds; empty when it gives none. Of calendar days the weekends are taken
         * off, as unluckily as they may fall; a month has 30 days. Holidays are for the calendar of the dossier.
         */
        Optional<Double> hours() {
            if (value == null || value.signum() <= 0) {
                return Optional.empty();
            }
            return switch (unit) {
                case "WORKING_DAY" -> Optional.of(value.doubleValue() * HOURS_OF_A_DAY);
                case "HOUR" -> Optional.of(value.doubleValue());
                case "DAY" -> Optional.of(workingDays(value.doubleValue()) * HOURS_OF_A_DAY);
                case "MONTH" -> Optional.of(workingDays(value.doubleValue() * 30) * HOURS_OF_A_DAY);
                default -> Optional.empty();
            };
        }

        private static long workingDays(double days) {
            long whole = (long) Math.ceil(days);
            long rest = whole % 7;
            return whole / 7 * 5 + (rest == 0 ? 0 : Math.max(1, rest - 2));
        }
    }

    /** With the limits that hold for a case: on each channel its own, where there is one. */
    ServedProcedure inCase(String caseName) {
        return with(
                limits.stream()
                        .filter(limit -> caseName.equals(limit.caseName())
                                || (limit.caseName() == null
                                        && limits.stream()
                                                .noneMatch(own -> caseName.equals(own.caseName())
                                                        && Objects.equals(own.channel(), limit.channel()))))
                        .toList(),
                List.of(caseName));
    }

    /** Without the limits of some cases. */
    ServedProcedure without(List<String> some) {
        return some.isEmpty()
                ? this
                : with(
                        limits.stream()
                                .filter(limit -> limit.caseName() == null || !some.contains(limit.caseName()))
                                .toList(),
                        cases.stream().filter(each -> !some.contains(each)).toList());
    }

    private ServedProcedure with(List<Limit> others, List<String> otherCases) {
        return new ServedProcedure(code, name, level, fieldCode, fieldName, handlingUnitId, others, otherCases);
    }

    /** The shortest limit of all channels and cases, working hours; empty when none is definite. */
    Optional<Double> limitHours() {
        return limits.stream().flatMap(limit -> limit.hours().stream()).min(Comparator.naturalOrder());
    }
}
