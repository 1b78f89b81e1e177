package vn.tthc.parts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class UnitRowTest {
    @Test
    void aRecycledCodeIsTwoUnits() {
        var units = UnitRow.all().stream()
                .filter(unit -> unit.code().equals("30307"))
                .toList();
        assertThat(units).extracting(UnitRow::id).containsExactlyInAnyOrder("30307-0", "30307-20250701");
        assertThat(units).extracting(UnitRow::name).containsExactlyInAnyOrder("Phường Mỹ Hòa", "Phường Long Xuyên");
    }

    @Test
    void idsAreUniqueAndNamesComposed() {
        var ids = new HashSet<String>();
        for (var unit : UnitRow.all()) {
            assertThat(ids.add(unit.id())).as(unit.id()).isTrue();
            assertThat(Normalizer.isNormalized(unit.name(), Normalizer.Form.NFC))
                    .as(unit.name())
                    .isTrue();
        }
    }

    @Test
    void todayThereAreOneProvinceAndAHundredAndTwoCommunes() {
        var units = UnitRow.inForce();
        assertThat(units.stream().filter(unit -> unit.level().equals("province")))
                .hasSize(1);
        assertThat(units.stream().filter(unit -> unit.level().equals("commune")))
                .hasSize(102);
        assertThat(units.stream().filter(unit -> unit.level().equals("department")))
                .hasSize(15);
        assertThat(units.stream().filter(unit -> unit.level().equals("vertical")))
                .hasSize(3);
        assertThat(units.stream().filter(unit -> unit.level().equals("district")))
                .isEmpty();
    }

    @Test
    void bothEndsOfValidityAreInside() {
        var unit = new UnitRow("1", "Xã", "commune", "xa", null, LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
        assertThat(unit.validOn(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(unit.validOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(unit.validOn(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(unit.validOn(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void quotesCommasAndLineBreaksInsideAValueAreKept() {
        var rows = Csv.parse("a,b\n\"x, \"\"y\"\"\nz\",2\n,\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().get("a")).isEqualTo("x, \"y\"\nz");
        assertThat(rows.getLast().get("b")).isEmpty();
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> Csv.parse("a,b\n1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row 2");
    }
}
