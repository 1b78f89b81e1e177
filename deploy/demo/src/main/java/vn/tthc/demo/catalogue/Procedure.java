package vn.tthc.demo.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tthc.demo.worktime.TimeLimit;

/**
 * A procedure (thủ tục hành chính) as the catalogue answers it; only what histories need.
 *
 * @param handlingUnitId department that handles it; null: the receiving commune
 */
public record Procedure(
        String code,
        String name,
        String fieldName,
        String level,
        @Nullable String handlingUnitId,
        boolean nonTerritorial,
        LocalDate validFrom,
        List<String> applicants,
        List<Limit> limits,
        List<Component> components,
        List<Fee> fees) {

    public enum Channel {
        ONLINE,
        COUNTER,
        POST
    }

    /** @param caseName null: every case */
    public record Limit(
            Channel channel,
            @Nullable String caseName,
            @Nullable BigDecimal value,
            TimeLimit.Unit unit) {}

    /**
     * A paper asked for.
     *
     * @param caseName null: every case
     * @param replaceableBy database whose data may take its place; null when none may
     */
    public record Component(
            int no,
            @Nullable String caseName,
            boolean required,
            @Nullable String replaceableBy) {
        /** Everybody hands it in, whatever the case. */
        public boolean always() {
            return required && caseName == null;
        }
    }

    /** @param amount đồng; null when only described */
    public record Fee(@Nullable Channel channel, @Nullable Long amount) {}

    public boolean ofCommunes() {
        return level.equals("COMMUNE");
    }

    public boolean takes(Channel channel) {
        return limits.stream().anyMatch(limit -> limit.channel() == channel);
    }

    /** The limit when no case is chosen. */
    public TimeLimit limit(Channel channel) {
        return limits.stream()
                .filter(limit -> limit.caseName() == null)
                .max(Comparator.comparing(limit -> limit.channel() == channel))
                .map(limit -> new TimeLimit(limit.value(), limit.unit()))
                .orElse(TimeLimit.NONE);
    }

    public boolean costs(Channel channel) {
        return fees.stream()
                .anyMatch(fee -> (fee.channel() == null || fee.channel() == channel)
                        && fee.amount() != null
                        && fee.amount() > 0);
    }

    /** Name of the field in lower case, for telling fields apart. */
    public String field() {
        return fieldName.toLowerCase(Locale.ROOT);
    }

    public boolean ofLand() {
        return field().contains("đất đai");
    }
}
