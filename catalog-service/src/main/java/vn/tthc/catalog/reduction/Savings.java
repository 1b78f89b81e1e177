package vn.tthc.catalog.reduction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tthc.catalog.reduction.Saving.Exclusion;

/**
 * Savings of a whole list. The totals are the sums of the lines as they are shown, so that anyone can add them up.
 * A working day and a calendar day count as one day each, as the reports of the province count them; eight hours are a day.
 *
 * @param lines by the id of the line, in the order given
 */
public record Savings(Map<String, Saving> lines, Totals totals) {
    public static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(8);

    public Savings {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /**
     * @param counted lines that save something
     * @param excluded lines left out, by reason; reasons without lines are not listed
     * @param cost of the lines that have a rate, in đồng
     * @param withoutRate counted lines whose decision states no rate
     */
    public record Totals(
            int lines,
            int counted,
            BigDecimal days,
            BigDecimal hours,
            long cost,
            int withoutRate,
            Map<Exclusion, Integer> excluded) {}

    public static Savings of(List<ReducedLimit> list) {
        Map<String, Saving> lines = new LinkedHashMap<>();
        Set<String> counted = new HashSet<>();
        for (ReducedLimit line : list) {
            Saving saving = of(line);
            if (saving.exclusion() == null && !counted.add(line.subject())) {
                saving = Saving.excluded(Exclusion.COUNTED_AT_OTHER_LEVEL);
            }
            lines.put(line.id(), saving);
        }
        return new Savings(lines, totals(lines));
    }

    private static Saving of(ReducedLimit line) {
        Reduction cut = line.reduction();
        BigDecimal less = cut.statutory().subtract(cut.reduced());
        BigDecimal hours =
                switch (cut.unit()) {
                    case WORKING_DAY, DAY -> less.multiply(HOURS_PER_DAY);
                    case HOUR -> less;
                    case MONTH, NONE -> null;
                };
        if (hours == null) {
            return Saving.excluded(Exclusion.UNIT_NOT_COUNTABLE);
        }
        if (hours.signum() <= 0) {
            return Saving.excluded(Exclusion.NOT_SHORTER);
        }
        Long rate = line.hourlyRate();
        Long cost = rate == null
                ? null
                : hours.multiply(BigDecimal.valueOf(rate))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
        return new Saving(plain(hours.divide(HOURS_PER_DAY)), plain(hours), cost, null);
    }

    private static Totals totals(Map<String, Saving> lines) {
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal hours = BigDecimal.ZERO;
        long cost = 0;
        int counted = 0;
        int withoutRate = 0;
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        for (Saving line : lines.values()) {
            Exclusion why = line.exclusion();
            if (why != null) {
                excluded.merge(why, 1, Integer::sum);
                continue;
            }
            counted++;
            days = days.add(line.days());
            hours = hours.add(line.hours());
            Long own = line.cost();
            if (own == null) {
                withoutRate++;
            } else {
                cost = Math.addExact(cost, own);
            }
        }
        return new Totals(lines.size(), counted, plain(days), plain(hours), cost, withoutRate, excluded);
    }

    /** 11.50 and 11.5 are the same number and look the same; 10 stays 10. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
