package vn.tthc.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tthc.demo.TestCatalogue;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.chance.Chance;

class PeopleTest {
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private final Unit longXuyen = TestCatalogue.small().communes().getFirst();

    @Test
    void identityNumbersTellProvinceSexAndYearOfBirth() {
        IntStream.range(0, 2000)
                .mapToObj(i -> People.citizen(Chance.of(1, "test", i), longXuyen, LocalDate.of(2026, 11, 20)))
                .forEach(person -> {
                    String number = person.identityNumber();
                    assertThat(number).matches("0(89|91|87|92|79|93|94|95|96|86|01)\\d{9}");
                    int century = number.charAt(3) - '0';
                    int year = 1900 + century / 2 * 100 + Integer.parseInt(number.substring(4, 6));
                    assertThat(person.birthDate()).isNotNull();
                    assertThat(year).isEqualTo(person.birthDate().getYear());
                    assertThat(person.phone()).matches("0[1-9]\\d{8}");
                    assertThat(person.name().split(" ")).hasSizeGreaterThan(2);
                });
    }

    @Test
    void taxCodesEndInTheirCheckDigit() {
        IntStream.range(0, 500)
                .mapToObj(i -> People.enterprise(Chance.of(1, "test", i), longXuyen))
                .forEach(enterprise -> {
                    String code = enterprise.identityNumber();
                    int sum = IntStream.range(0, 9)
                            .map(i -> WEIGHTS[i] * (code.charAt(i) - '0'))
                            .sum();
                    assertThat(code).matches("\\d{10}");
                    assertThat(code.charAt(9) - '0').isEqualTo(10 - sum % 11);
                    assertThat(enterprise.email()).matches("[a-z0-9]+@[a-z0-9]+\\.example");
                });
    }

    @Test
    void demoUsersActForTheirUnitsAndInventedOfficersForTheOthers() {
        var officers = new Officers();
        assertThat(officers.of(longXuyen, Officer.Task.CASE).username()).isEqualTo("longxuyen.xuly");
        assertThat(officers.of(longXuyen, Officer.Task.CASE).name()).isEqualTo("Phạm Đức Vinh");
        Unit other = new Unit("30400-20250701", "30400", "Xã Mỹ Đức", "COMMUNE", "xa", null);
        assertThat(officers.demo(other)).isFalse();
        assertThat(officers.of(other, Officer.Task.INTAKE).username()).isEqualTo("myduc.tiepnhan");
        assertThat(officers.of(other, Officer.Task.INTAKE)).isEqualTo(officers.of(other, Officer.Task.INTAKE));
    }
}
