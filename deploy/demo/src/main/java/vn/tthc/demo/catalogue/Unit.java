package vn.tthc.demo.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit (đơn vị) as the catalogue answers it.
 *
 * @param kind sort of unit, for example {@code phuong}, {@code xa}, {@code dac_khu}, {@code so}
 * @param validFrom first day; null when before the oldest list
 */
public record Unit(
        String id,
        String code,
        String name,
        String level,
        String kind,
        @Nullable LocalDate validFrom) {
    public boolean commune() {
        return level.equals("COMMUNE");
    }

    public boolean department() {
        return level.equals("DEPARTMENT");
    }

    boolean existsOn(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }
}
